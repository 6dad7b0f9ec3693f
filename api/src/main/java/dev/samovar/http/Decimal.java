package dev.samovar.http;

/** Decimal numbers by one grammar on every target: {@code Double.parseDouble} takes more. */
final class Decimal {
  private Decimal() {}

  static double parse(String text) {
    int at = text.startsWith("-") ? 1 : 0;
    int whole = digits(text, at);
    if (whole == at) {
      throw new NumberFormatException(text);
    }
    at = whole;
    if (at < text.length() && text.charAt(at) == '.') {
      at = required(digits(text, at + 1), at + 1);
    }
    if (at < text.length() && Ascii.lower(text.charAt(at)) == 'e') {
      int sign = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
      at = required(digits(text, at + 1 + sign), at + 1 + sign);
    }
    if (at != text.length()) {
      throw new NumberFormatException(text);
    }
    return Double.parseDouble(text);
  }

  private static int digits(String text, int at) {
    while (at < text.length() && Ascii.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int required(int end, int start) {
    if (end == start) {
      throw new NumberFormatException("digits expected");
    }
    return end;
  }
}
