package dev.samovar.jvm.d1;

import dev.samovar.d1.D1Exception;
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
final class SqlGuard {

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

  private static final Pattern FUNCTION =
      Pattern.compile(
          "\\b(sqlite_version|sqlite_source_id|sqlite_offset|sqlite_compileoption_get|sqlite_compileoption_used)\\s*\\(",
          Pattern.CASE_INSENSITIVE);

  private SqlGuard() {}

  static void check(String statement) {
    String verb = SqlScript.verb(statement);
    if (TRANSACTIONS.contains(verb)) {
      throw D1Exception.of(
          "To execute a transaction, please use D1Database.batch() instead of the SQL BEGIN TRANSACTION or SAVEPOINT"
              + " statements",
          statement,
          null);
    }
    if (verb.equals("ATTACH") || verb.equals("DETACH") || !isAllowedPragma(verb, statement)) {
      throw D1Exception.of("not authorized: SQLITE_AUTH", statement, null);
    }
    Matcher function = FUNCTION.matcher(statement);
    if (function.find()) {
      throw D1Exception.of(
          "not authorized to use function: "
              + function.group(1).toLowerCase(Locale.ROOT)
              + " at offset "
              + function.start()
              + ": SQLITE_ERROR",
          statement,
          null);
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
