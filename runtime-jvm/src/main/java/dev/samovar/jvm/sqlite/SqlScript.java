package dev.samovar.jvm.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * SQL split into statements, as SQLite would: at semicolons that are in no text, name, comment or
 * trigger body. JDBC would run the first one and drop the rest.
 *
 * @see <a href="https://www.sqlite.org/lang_comment.html">SQLite: comments</a>
 */
final class SqlScript {

  private final String sql;
  private final List<String> statements = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private int start;
  private int at;

  private SqlScript(String sql) {
    this.sql = sql;
  }

  /** Each statement without its semicolon; those that are only blanks and comments are left out. */
  static List<String> split(String sql) {
    SqlScript script = new SqlScript(sql);
    script.scan();
    return script.statements;
  }

  /** The first word in capitals, or nothing. */
  static String verb(String statement) {
    SqlScript script = new SqlScript(statement);
    while (script.at < statement.length() && script.words.isEmpty()) {
      script.token();
    }
    return script.words.isEmpty() ? "" : script.words.get(0);
  }

  private void scan() {
    while (at < sql.length()) {
      if (sql.charAt(at) == ';' && !inTriggerBody()) {
        end(at++);
        start = at;
        continue;
      }
      token();
    }
    end(sql.length());
  }

  private void end(int to) {
    if (!words.isEmpty()) {
      statements.add(sql.substring(start, to).strip());
    }
    words.clear();
  }

  /** A trigger ends where an END comes right after a semicolon. */
  private boolean inTriggerBody() {
    int last = words.size() - 1;
    if (last < 1
        || !words.get(0).equals("CREATE")
        || !words.subList(0, Math.min(4, last + 1)).contains("TRIGGER")) {
      return false;
    }
    return !(words.get(last).equals("END") && words.get(last - 1).equals(";"));
  }

  private void token() {
    char c = sql.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (sql.startsWith("--", at)) {
      skipTo("\n");
    } else if (sql.startsWith("/*", at)) {
      at += 2;
      skipTo("*/");
    } else if (c == '\'' || c == '"' || c == '`' || c == '[') {
      quoted(c == '[' ? ']' : c);
    } else {
      word();
    }
  }

  private void skipTo(String end) {
    int found = sql.indexOf(end, at);
    at = found < 0 ? sql.length() : found + end.length();
  }

  private void quoted(char end) {
    int found = sql.indexOf(end, at + 1);
    at = found < 0 ? sql.length() : found + 1;
    words.add("''");
  }

  private void word() {
    int from = at++;
    if (isNamePart(sql.charAt(from))) {
      while (at < sql.length() && isNamePart(sql.charAt(at))) {
        at++;
      }
    }
    words.add(sql.substring(from, at).toUpperCase(Locale.ROOT));
  }

  private static boolean isNamePart(char c) {
    return c == '_' || c == '$' || c > 127 || Character.isLetterOrDigit(c);
  }
}
