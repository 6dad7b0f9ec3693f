package dev.samovar.spi;

/** Text of a log that may come from a client. */
public final class LogText {

  private LogText() {}

  /**
   * The text in one line: control characters, which could forge an entry or steer a terminal, are
   * written as escapes of Java's.
   *
   * @see <a href="https://cwe.mitre.org/data/definitions/117.html">CWE-117: Improper Output
   *     Neutralization for Logs</a>
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isControl(c)) {
        line.append(c);
      } else if (c == '\n') {
        line.append("\\n");
      } else if (c == '\r') {
        line.append("\\r");
      } else {
        UnicodeEscape.append(line, c);
      }
    }
    return line.length() == text.length() ? text : line.toString();
  }

  /** C0 without the tab, DEL and C1, and the separators and directions of Unicode. */
  private static boolean isControl(char c) {
    return c < ' ' && c != '\t'
        || c >= 0x7f && c < 0xa0
        || c >= 0x2028 && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069;
  }
}
