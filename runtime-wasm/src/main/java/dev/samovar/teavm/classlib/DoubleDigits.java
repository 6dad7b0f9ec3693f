package dev.samovar.teavm.classlib;

/** Short literals, as most are: read without the engine, by one exact operation (Clinger 1990). */
final class DoubleDigits {

  private static final int EXACT_DIGITS = 15;

  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private DoubleDigits() {}

  /** Whether it has so few digits, and no exponent, that {@link #parse} is exact. */
  static boolean isShort(String literal) {
    return literal.length() <= EXACT_DIGITS && literal.indexOf('e') < 0 && literal.indexOf('E') < 0;
  }

  static double parse(String literal) {
    double digits = 0;
    int point = literal.length();
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == '.') {
        point = i + 1;
      } else {
        digits = digits * 10 + (c - '0');
      }
    }
    return digits / POWERS[literal.length() - point];
  }

  /** What {@code BigDecimal} asks of TeaVM's tables: the power of ten at or below a number. */
  static int log10(double value) {
    int power = 0;
    while (power + 1 < POWERS.length && value >= POWERS[power + 1]) {
      power++;
    }
    return power;
  }
}
