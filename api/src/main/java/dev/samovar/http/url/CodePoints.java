package dev.samovar.http.url;

/**
 * Classes of characters.
 *
 * @see <a href="https://url.spec.whatwg.org/#forbidden-host-code-point">URL Standard: forbidden
 *     host code points</a>
 */
final class CodePoints {
  private static final String FORBIDDEN_IN_HOST = "\0\t\n\r #/:<>?@[\\]^|";

  private CodePoints() {}

  static boolean isForbiddenInHost(char c) {
    return FORBIDDEN_IN_HOST.indexOf(c) >= 0;
  }

  static boolean isForbiddenInDomain(char c) {
    return isForbiddenInHost(c) || c < 0x20 || c == '%' || c == 0x7F;
  }

  static boolean isAlpha(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSchemeChar(char c) {
    return isAlpha(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
  }

  /** {@code C:} or {@code C|}, and no more. */
  static boolean isWindowsDriveLetter(String text) {
    return text.length() == 2
        && isAlpha(text.charAt(0))
        && (text.charAt(1) == ':' || text.charAt(1) == '|');
  }

  static boolean startsWithWindowsDriveLetter(String text) {
    return text.length() >= 2
        && isWindowsDriveLetter(text.substring(0, 2))
        && (text.length() == 2 || "/\\?#".indexOf(text.charAt(2)) >= 0);
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** ASCII letters only: other letters stay as they are. */
  static String lowerCase(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return lower.toString();
  }
}
