package dev.samovar.spi;

/**
 * Numbers in text by one grammar on every target: ASCII digits, a minus if any, no plus, no blanks,
 * no grouping, no digits of other scripts, as the JDK's own methods take.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#numbers">HTML:
 *     valid integers and floating-point numbers</a>
 */
public final class Numbers {

  /** A double has at most 767 digits that count; reading digits takes time by their square. */
  private static final int LONGEST = 1000;

  private Numbers() {}

  /** Whether the text is an integer of any size: {@code -?[0-9]+}. */
  public static boolean isInteger(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    return text.length() > start && digits(text, start) == text.length();
  }

  /**
   * Whether the text is a decimal number: an integer, then a fraction and an exponent or neither.
   */
  public static boolean isDecimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = digits(text, start);
    if (end == start) {
      return false;
    }
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = end + 1;
      end = digits(text, fraction);
      if (end == fraction) {
        return false;
      }
    }
    return end == text.length() || isExponent(text, end);
  }

  private static boolean isExponent(String text, int start) {
    if ((text.charAt(start) | 0x20) != 'e' || start + 1 == text.length()) {
      return false;
    }
    char sign = text.charAt(start + 1);
    int first = sign == '+' || sign == '-' ? start + 2 : start + 1;
    return first < text.length() && digits(text, first) == text.length();
  }

  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /**
   * @throws NumberFormatException if the text is no integer of 64 bits
   */
  public static long parseLong(String text) {
    if (!isInteger(text)) {
      throw new NumberFormatException("no integer");
    }
    return Long.parseLong(text);
  }

  /**
   * @throws NumberFormatException if the text is no integer of 32 bits
   */
  public static int parseInt(String text) {
    if (!isInteger(text)) {
      throw new NumberFormatException("no integer");
    }
    return Integer.parseInt(text);
  }

  /**
   * @throws NumberFormatException if the text is no decimal number, or is beyond a double's range
   */
  public static double parseDouble(String text) {
    if (text.length() > LONGEST || !isDecimal(text)) {
      throw new NumberFormatException("no decimal number");
    }
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      throw new NumberFormatException("too large");
    }
    return value;
  }
}
