package dev.samovar.spi;

import org.jspecify.annotations.Nullable;

/**
 * Which errors of SQLite a bound value alone can cause.
 *
 * @see <a href="https://www.sqlite.org/rescode.html">SQLite: result codes</a>
 */
public final class SqliteFaults {

  private static final ClientFault EXISTS = ConstraintFaults.EXISTS;
  private static final ClientFault REFERENCE = ConstraintFaults.REFERENCE;
  private static final ClientFault REFUSED = ConstraintFaults.REFUSED;
  private static final ClientFault RANGE =
      ClientFault.invalid("number_out_of_range", "A number is too large");
  private static final ClientFault SEARCH =
      ClientFault.invalid("invalid_search", "The search cannot be understood");
  private static final ClientFault PATTERN =
      ClientFault.invalid("pattern_too_complex", "The search is too long");
  private static final ClientFault TOO_MANY =
      ClientFault.invalid("too_many_values", "There are too many values");
  private static final ClientFault TOO_LARGE = ClientFault.tooLarge("A value is too long");

  private record Known(String words, ClientFault fault) {}

  private static final Known[] KNOWN = {
    new Known("UNIQUE constraint failed", EXISTS),
    new Known("FOREIGN KEY constraint failed", REFERENCE),
    new Known("NOT NULL constraint failed", REFUSED),
    new Known("CHECK constraint failed", REFUSED),
    new Known("SQLITE_CONSTRAINT_DATATYPE", REFUSED),
    new Known("datatype mismatch", REFUSED),
    new Known("malformed JSON", REFUSED),
    new Known("bad JSON path", REFUSED),
    new Known("JSON path error", REFUSED),
    new Known("ESCAPE expression must be a single character", REFUSED),
    new Known("integer overflow", RANGE),
    new Known("pattern too complex", PATTERN),
    new Known("string or blob too big", TOO_LARGE),
    new Known("SQLITE_TOOBIG", TOO_LARGE),
    new Known("statement too long", TOO_LARGE),
    new Known("too many SQL variables", TOO_MANY),
    new Known("variable number must be between", TOO_MANY),
    new Known("fts5: ", SEARCH),
    new Known("unterminated string", SEARCH),
    new Known("unknown special query", SEARCH),
  };

  private SqliteFaults() {}

  /**
   * Null for an error that is the statement's or the database's.
   *
   * @param words of SQLite
   */
  public static @Nullable ClientFault of(String words, String sql) {
    if (sql.indexOf('?') < 0) {
      // Nothing is bound, so nothing of a client's is in it.
      return null;
    }
    for (Known known : KNOWN) {
      if (words.contains(known.words())) {
        return known.fault();
      }
    }
    // A full-text search for "title:word" asks for a column.
    return words.contains("no such column: ") && hasMatch(sql) ? SEARCH : null;
  }

  private static boolean hasMatch(String sql) {
    for (int i = sql.indexOf('?'); i >= 0; i = sql.indexOf('?', i + 1)) {
      int end = i;
      while (end > 0 && sql.charAt(end - 1) == ' ') {
        end--;
      }
      if (end >= 5 && sql.regionMatches(true, end - 5, "MATCH", 0, 5)) {
        return true;
      }
    }
    return false;
  }
}
