package dev.samovar.spi;

/** Text of a log that may come from a client. */
public final class LogText {

  private static final String DIGITS = "0123456789abcdef";

  private LogText() {}

  /**
   * The text in one line: control characters, which could forge an entry or steer a terminal, are
   * written as escapes of Java's.
   *
   * @see <a href="https://cwe.mitre.org/data/definitions/117.html">CWE-117: Improper Output
   *     Neutralization for Logs</a>
   */
  public static String line(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        return escaped(text, i);
      }
    }
    return text;
  }

  /** C0 without the tab, DEL and C1, and the separators and directions of Unicode. */
  private static boolean isControl(char c) {
    return c < ' ' && c != '\t'
        || c >= 0x7f && c < 0xa0
        || c >= 0x2028 && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069;
  }

  private static String escaped(String text, int from) {
    StringBuilder line = new StringBuilder(text.length() + 8).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line.append("\\n");
      } else if (c == '\r') {
        line.append("\\r");
      } else if (isControl(c)) {
        escape(line, c);
      } else {
        line.append(c);
      }
    }
    return line.toString();
  }

  private static void escape(StringBuilder line, char c) {
    line.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      line.append(DIGITS.charAt(c >> shift & 15));
    }
  }
}
