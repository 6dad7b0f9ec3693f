package dev.samovar.jvm.sqlite;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteException;

/**
 * The words of an SQLite error as D1 has them: {@code no such column: zz at offset 7:
 * SQLITE_ERROR}.
 *
 * <p>JDBC has the same words within its own, without the offset; where SQLite would tell one, the
 * first place of the word in question is taken.
 */
public final class SqliteWords {

  private static final Pattern NEAR =
      Pattern.compile("^near \"(.*)\": syntax error$", Pattern.DOTALL);
  private static final Pattern MISSING =
      Pattern.compile("^(?:no such column|no such function): (?:.*\\.)?(\\w+)$");
  private static final Pattern VARIABLE = Pattern.compile("^variable number must be between .*$");

  private SqliteWords() {}

  public static String of(SQLException e, String sql) {
    String words = bare(e.getMessage());
    return words + offset(words, sql) + code(e);
  }

  /**
   * From {@code [SQLITE_ERROR] SQL error or missing database (no such table: t)} the inner part.
   */
  private static String bare(String message) {
    int open = message.indexOf(" (");
    if (!message.startsWith("[") || open < 0 || !message.endsWith(")")) {
      return message;
    }
    return message.substring(open + 2, message.length() - 1);
  }

  private static String code(SQLException e) {
    if (!(e instanceof SQLiteException sqlite)) {
      return "";
    }
    String extended = sqlite.getResultCode().name();
    if (extended.startsWith("SQLITE_CONSTRAINT_")) {
      return ": SQLITE_CONSTRAINT (extended: " + extended + ")";
    }
    return ": " + extended;
  }

  private static String offset(String words, String sql) {
    int offset = -1;
    Matcher near = NEAR.matcher(words);
    Matcher missing = MISSING.matcher(words);
    if (near.matches()) {
      offset = sql.indexOf(near.group(1));
    } else if (missing.matches()) {
      offset = sql.indexOf(missing.group(1));
    } else if (VARIABLE.matcher(words).matches()) {
      offset = sql.indexOf('?');
    }
    return offset < 0 ? "" : " at offset " + offset;
  }
}
