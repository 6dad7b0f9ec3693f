package dev.samovar.jvm.sqlite;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What workerd's SQLite does not allow. It asks an authorizer, which JDBC does not offer; so this
 * looks at the words, which is enough to find out before production does.
 *
 * @see <a href="https://developers.cloudflare.com/d1/sql-api/sql-statements/">D1: SQL
 *     statements</a>
 */
public final class SqlGuard {

  private static final Set<String> TRANSACTIONS =
      Set.of("BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE");

  private static final Set<String> PRAGMAS =
      Set.of(
          "data_version",
          "page_size",
          "case_sensitive_like",
          "foreign_keys",
          "defer_foreign_keys",
          "ignore_check_constraints",
          "legacy_alter_table",
          "recursive_triggers",
          "reverse_unordered_selects",
          "foreign_key_check",
          "foreign_key_list",
          "index_info",
          "index_list",
          "index_xinfo",
          "quick_check",
          "optimize",
          "table_info",
          "table_xinfo",
          "table_list");

  private static final Pattern PRAGMA =
      Pattern.compile("\\bPRAGMA\\s+(?:\\w+\\.)?(\\w+)", Pattern.CASE_INSENSITIVE);

  /** A table of the runtime's own. */
  private static final Pattern OWN_TABLE =
      Pattern.compile("(?<!')\\b(_cf_\\w+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern FUNCTION =
      Pattern.compile(
          "\\b(sqlite_version|sqlite_source_id|sqlite_offset|sqlite_compileoption_get|sqlite_compileoption_used)\\s*\\(",
          Pattern.CASE_INSENSITIVE);

  private final String instead;

  /**
   * @param instead what to use in place of SQL's transactions
   */
  public SqlGuard(String instead) {
    this.instead = instead;
  }

  void check(String statement) throws SQLException {
    String verb = SqlScript.verb(statement);
    if (TRANSACTIONS.contains(verb)) {
      throw new SQLException(
          "To execute a transaction, please use "
              + instead
              + " instead of the SQL BEGIN TRANSACTION or SAVEPOINT statements");
    }
    if (verb.equals("ATTACH") || verb.equals("DETACH") || !isAllowedPragma(verb, statement)) {
      throw new SQLException("not authorized: SQLITE_AUTH");
    }
    Matcher own = OWN_TABLE.matcher(statement);
    if (own.find()) {
      throw new SQLException("access to " + own.group(1) + " is prohibited: SQLITE_AUTH");
    }
    Matcher function = FUNCTION.matcher(statement);
    if (function.find()) {
      throw new SQLException(
          "not authorized to use function: "
              + function.group(1).toLowerCase(Locale.ROOT)
              + " at offset "
              + function.start()
              + ": SQLITE_ERROR");
    }
  }

  private static boolean isAllowedPragma(String verb, String statement) {
    if (!verb.equals("PRAGMA")) {
      return true;
    }
    Matcher pragma = PRAGMA.matcher(statement);
    return pragma.find() && PRAGMAS.contains(pragma.group(1).toLowerCase(Locale.ROOT));
  }
}
