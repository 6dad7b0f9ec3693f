package dev.samovar.jvm.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * SQL split into statements, as SQLite would: at semicolons that are in no text, name, comment or
 * trigger body. JDBC would run the first one and drop the rest.
 *
 * @see <a href="https://www.sqlite.org/lang_comment.html">SQLite: comments</a>
 */
public final class SqlScript {

  /**
   * A statement of a script.
   *
   * @param text without its semicolon
   * @param line where it begins, from 1
   */
  public record Statement(String text, int line) {}

  private static final Set<String> TEMPORARY = Set.of("TEMP", "TEMPORARY");

  private final String sql;
  private final List<Statement> statements = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private int start;
  private int at;
  private int firstWord;
  private int counted;
  private int line = 1;

  private SqlScript(String sql) {
    this.sql = sql;
  }

  /** The statements in their order; those that are only blanks and comments are left out. */
  public static List<Statement> statements(String sql) {
    SqlScript script = new SqlScript(sql);
    script.scan();
    return script.statements;
  }

  static List<String> split(String sql) {
    return statements(sql).stream().map(Statement::text).toList();
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
      countLines();
      statements.add(new Statement(sql.substring(start, to).strip(), line));
    }
    words.clear();
  }

  /** Up to the first word of the statement, which blanks and comments may precede. */
  private void countLines() {
    for (; counted < firstWord; counted++) {
      line += sql.charAt(counted) == '\n' ? 1 : 0;
    }
  }

  /** A trigger ends where an END comes right after a semicolon. */
  private boolean inTriggerBody() {
    int last = words.size() - 1;
    if (last < 1 || !words.get(0).equals("CREATE")) {
      return false;
    }
    int trigger = TEMPORARY.contains(words.get(1)) ? 2 : 1;
    if (last < trigger || !words.get(trigger).equals("TRIGGER")) {
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
    add("''", at);
    at = found < 0 ? sql.length() : found + 1;
  }

  private void word() {
    int from = at++;
    if (isNamePart(sql.charAt(from))) {
      while (at < sql.length() && isNamePart(sql.charAt(at))) {
        at++;
      }
    }
    add(sql.substring(from, at).toUpperCase(Locale.ROOT), from);
  }

  private void add(String word, int from) {
    if (words.isEmpty()) {
      firstWord = from;
    }
    words.add(word);
  }

  private static boolean isNamePart(char c) {
    return c == '_' || c == '$' || c > 127 || Character.isLetterOrDigit(c);
  }
}
