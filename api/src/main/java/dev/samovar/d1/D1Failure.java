package dev.samovar.d1;

import dev.samovar.d1.D1Exception.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a D1 error, understood: {@code UNIQUE constraint failed: t.u: SQLITE_CONSTRAINT
 * (extended: SQLITE_CONSTRAINT_UNIQUE)}.
 */
record D1Failure(
    String words,
    Kind kind,
    Optional<String> code,
    Optional<String> table,
    List<String> columns,
    boolean retryable) {

  private static final int QUOTED_CHARS = 500;

  /** Those for which Cloudflare's list says: retry. */
  private static final String[] TRANSIENT = {
    "Network connection lost",
    "storage caused object to be reset",
    "reset because its code was updated",
    "Cannot resolve D1 DB due to transient issue",
    "Can't read from request stream because client disconnected"
  };

  /** Limits of SQLite, of D1's time and memory; in words that no name in a statement has. */
  private static final String[] TOO_MUCH = {
    "pattern too complex",
    "is too large (",
    "statement too long",
    "string or blob too big",
    "must be between ?1 and",
    "exceeded its",
    "exceeded timeout",
    "SQLITE_TOOBIG",
    "SQLITE_FULL"
  };

  static D1Failure of(Kind kind) {
    return new D1Failure("", kind, Optional.empty(), Optional.empty(), List.of(), false);
  }

  static D1Failure read(String given) {
    String words = withoutPrefix(given);
    String code = code(words);
    Kind kind = kind(words, code);
    List<String> columns = new ArrayList<>();
    String table = "";
    if (kind == Kind.UNIQUE || kind == Kind.NOT_NULL) {
      table = columns(words, columns);
    }
    return new D1Failure(
        words,
        kind,
        code.isEmpty() ? Optional.empty() : Optional.of(code),
        table.isEmpty() ? Optional.empty() : Optional.of(table),
        List.copyOf(columns),
        kind == Kind.UNAVAILABLE);
  }

  static String quoted(String statement) {
    if (statement.isEmpty()) {
      return "";
    }
    if (statement.length() <= QUOTED_CHARS) {
      return " [" + statement + "]";
    }
    return " [" + statement.substring(0, QUOTED_CHARS) + "… " + statement.length() + " chars]";
  }

  private static String withoutPrefix(String words) {
    for (String prefix : new String[] {"D1_ERROR: ", "D1_EXEC_ERROR: "}) {
      if (words.startsWith(prefix)) {
        return words.substring(prefix.length());
      }
    }
    return words;
  }

  private static String code(String words) {
    int from = words.lastIndexOf("SQLITE_");
    if (from < 0) {
      return "";
    }
    int to = from;
    while (to < words.length() && isCodeChar(words.charAt(to))) {
      to++;
    }
    return words.substring(from, to);
  }

  private static boolean isCodeChar(char c) {
    return c == '_' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static Kind kind(String words, String code) {
    switch (code) {
      case "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_ROWID":
        return Kind.UNIQUE;
      case "SQLITE_CONSTRAINT_FOREIGNKEY":
        return Kind.FOREIGN_KEY;
      case "SQLITE_CONSTRAINT_NOTNULL":
        return Kind.NOT_NULL;
      case "SQLITE_CONSTRAINT_CHECK":
        return Kind.CHECK;
      case "SQLITE_CONSTRAINT_DATATYPE", "SQLITE_MISMATCH":
        return Kind.DATATYPE;
      case "SQLITE_AUTH":
        return Kind.NOT_ALLOWED;
      default:
        return kindByWords(words, code);
    }
  }

  private static Kind kindByWords(String words, String code) {
    if (words.contains("D1 DB is overloaded")) {
      return Kind.OVERLOADED;
    }
    if (containsAny(words, TRANSIENT)) {
      return Kind.UNAVAILABLE;
    }
    if (words.contains("constraint failed")) {
      return kindOfConstraint(words);
    }
    if (words.startsWith("too many ") || containsAny(words, TOO_MUCH)) {
      return Kind.LIMIT;
    }
    if (words.contains("not authorized") || words.contains("BEGIN TRANSACTION")) {
      return Kind.NOT_ALLOWED;
    }
    return code.equals("SQLITE_ERROR") ? Kind.SQL : Kind.OTHER;
  }

  /** Older answers of D1 have no extended code. */
  private static Kind kindOfConstraint(String words) {
    if (words.contains("UNIQUE constraint")) {
      return Kind.UNIQUE;
    }
    if (words.contains("FOREIGN KEY constraint")) {
      return Kind.FOREIGN_KEY;
    }
    if (words.contains("NOT NULL constraint")) {
      return Kind.NOT_NULL;
    }
    return words.contains("CHECK constraint") ? Kind.CHECK : Kind.OTHER;
  }

  /** From {@code … constraint failed: wr.a, wr.b: SQLITE_…} the columns; returns the table. */
  private static String columns(String words, List<String> columns) {
    String marker = "constraint failed: ";
    int from = words.indexOf(marker);
    if (from < 0) {
      return "";
    }
    int to = words.indexOf(": SQLITE_", from);
    String list = words.substring(from + marker.length(), to < 0 ? words.length() : to);
    String table = "";
    int start = 0;
    while (start < list.length()) {
      int comma = list.indexOf(", ", start);
      String name = list.substring(start, comma < 0 ? list.length() : comma);
      int dot = name.indexOf('.');
      if (dot > 0) {
        table = name.substring(0, dot);
        columns.add(name.substring(dot + 1));
      }
      start = comma < 0 ? list.length() : comma + 2;
    }
    return table;
  }

  private static boolean containsAny(String words, String[] parts) {
    for (String part : parts) {
      if (words.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
