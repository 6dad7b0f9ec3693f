package dev.samovar.spi;

/**
 * What a form on the web takes as an e-mail address; {@code @Email} is compiled into a call of it.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address">HTML: valid
 *     e-mail address</a>
 */
public final class EmailAddress {

  private static final int LONGEST_LABEL = 63;
  private static final String LOCAL = ".!#$%&'*+/=?^_`{|}~-";

  private EmailAddress() {}

  public static boolean isValid(CharSequence text) {
    int at = 0;
    while (at < text.length() && isLocal(text.charAt(at))) {
      at++;
    }
    if (at == 0 || at == text.length() || text.charAt(at) != '@') {
      return false;
    }
    int start = at + 1;
    for (int i = start; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '.') {
        if (!isLabel(text, start, i)) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  private static boolean isLabel(CharSequence text, int start, int end) {
    if (start == end
        || end - start > LONGEST_LABEL
        || text.charAt(start) == '-'
        || text.charAt(end - 1) == '-') {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '-' && !isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLocal(char c) {
    return isLetterOrDigit(c) || LOCAL.indexOf(c) >= 0;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
