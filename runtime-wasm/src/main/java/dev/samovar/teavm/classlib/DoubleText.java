package dev.samovar.teavm.classlib;

import org.teavm.jso.JSBody;

/**
 * Doubles to text and back: the grammar is the JDK's, the digits are the engine's, which are exact.
 *
 * <p>TeaVM's own reading takes garbage behind an exponent and errs by one unit for long or very
 * small numbers; its writing errs for some. Both bring 16 KB of tables (gzip).
 */
final class DoubleText {

  private static final int PLAIN_BELOW = 7;
  private static final int PLAIN_ABOVE = -3;

  private DoubleText() {}

  /** As {@code Double.parseDouble}, but for hexadecimal numbers, which are refused. */
  static double parse(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    int first = start;
    if (first < end && (text.charAt(first) == '-' || text.charAt(first) == '+')) {
      first++;
    }
    boolean negative = first > start && text.charAt(start) == '-';
    String rest = text.substring(first, end);
    if (rest.equals("NaN")) {
      return Double.NaN;
    }
    if (rest.equals("Infinity")) {
      return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    String digits = literal(text, rest);
    double value = DoubleDigits.isShort(digits) ? DoubleDigits.parse(digits) : nearest(digits);
    return negative ? -value : value;
  }

  /** As {@code Float.parseFloat}, but for the rounding of some numbers half-way between floats. */
  static float parseFloat(String text) {
    return (float) parse(text);
  }

  /** As {@code Double.toString} from JDK 19 on: the fewest digits that read back, two at least. */
  static String toString(double value) {
    if (value != value) {
      return "NaN";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0.0";
    }
    if (value == Double.POSITIVE_INFINITY || value == Double.NEGATIVE_INFINITY) {
      return value < 0 ? "-Infinity" : "Infinity";
    }
    if (value == (int) value && value < 1e7 && value > -1e7) {
      return Integer.toString((int) value).concat(".0");
    }
    return arranged(value < 0 ? "-" : "", exponential(Math.abs(value)));
  }

  /** From {@code 1.25e+3}, which is all that an engine writes. */
  private static String arranged(String sign, String text) {
    int mark = text.indexOf('e');
    int exponent = Integer.parseInt(text.substring(mark + 1));
    String digits = mark == 1 ? text.substring(0, 1) : text.charAt(0) + text.substring(2, mark);
    StringBuilder result = new StringBuilder(sign);
    if (exponent < PLAIN_ABOVE || exponent >= PLAIN_BELOW) {
      result.append(digits.charAt(0)).append('.');
      result.append(digits.length() == 1 ? "0" : digits.substring(1));
      return result.append('E').append(exponent).toString();
    }
    if (exponent < 0) {
      return result.append("0.").append("0".repeat(-exponent - 1)).append(digits).toString();
    }
    int whole = exponent + 1;
    if (digits.length() <= whole) {
      return result
          .append(digits)
          .append("0".repeat(whole - digits.length()))
          .append(".0")
          .toString();
    }
    return result
        .append(digits, 0, whole)
        .append('.')
        .append(digits, whole, digits.length())
        .toString();
  }

  /** The literal without the letter that may end it; JavaScript has no such letter. */
  private static String literal(String text, String rest) {
    int end = rest.length();
    if (end > 0 && "fFdD".indexOf(rest.charAt(end - 1)) >= 0) {
      end--;
    }
    int whole = digits(rest, 0, end);
    int fraction = whole;
    if (whole < end && rest.charAt(whole) == '.') {
      fraction = digits(rest, whole + 1, end);
    }
    boolean hasDigit = whole > 0 || fraction > whole + 1;
    int last = fraction;
    if (last < end && (rest.charAt(last) == 'e' || rest.charAt(last) == 'E')) {
      int sign = last + 1;
      if (sign < end && (rest.charAt(sign) == '+' || rest.charAt(sign) == '-')) {
        sign++;
      }
      last = digits(rest, sign, end);
      hasDigit &= last > sign;
    }
    if (!hasDigit || last != end) {
      throw new NumberFormatException(
          text.isEmpty() ? "empty String" : "For input string: \"" + text + "\"");
    }
    return rest.substring(0, end);
  }

  private static int digits(String text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  @JSBody(params = "text", script = "return +text;")
  private static native double nearest(String text);

  /** Where one digit would do, the JDK takes two if that is nearer: 4.9E-324. */
  @JSBody(
      params = "value",
      script =
          "var text = value.toExponential();"
              + " if (text.charAt(1) === 'e') {"
              + " var longer = value.toExponential(1); if (+longer === value) { text = longer; } }"
              + " return text.replace('.0e', 'e');")
  private static native String exponential(double value);
}
