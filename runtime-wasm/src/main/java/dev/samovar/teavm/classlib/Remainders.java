package dev.samovar.teavm.classlib;

/**
 * {@code a % b} of doubles (JLS §15.17.3) on the Wasm target, which has no instruction for it;
 * TeaVM's is exact only where the quotient is a long, and never of zero.
 */
final class Remainders {

  private static final int FRACTION_BITS = 52;
  private static final long HIDDEN = 1L << FRACTION_BITS;
  private static final long SIGN = Long.MIN_VALUE;
  private static final int EXPONENT_MASK = 0x7ff;
  private static final int BIAS = 1075;

  /** 2 to the power of 63: casts to a long stop below it. */
  private static final double LONG_END = 0x1p63;

  /** Zeros before the hidden bit. */
  private static final int LEADING = 11;

  private Remainders() {}

  /** Each float is a double, and the remainder of two floats is a float. */
  static float remainder(float a, float b) {
    return (float) remainder((double) a, (double) b);
  }

  static double remainder(double a, double b) {
    if (b == 0 || a != a || b != b || Math.abs(a) == Double.POSITIVE_INFINITY) {
      return Double.NaN;
    }
    long longA = (long) a;
    long longB = (long) b;
    if (longA == a
        && longB == b
        && longA != 0
        && Math.abs(a) < LONG_END
        && Math.abs(b) < LONG_END) {
      double whole = longA % longB;
      return whole == 0 && a < 0 ? -0.0 : whole;
    }
    return Math.abs(a) < Math.abs(b) ? a : byBits(a, b);
  }

  /** The long division of fmod: one bit of the quotient in each step. */
  private static double byBits(double a, double b) {
    long left = fraction(a);
    long divisor = fraction(b);
    int shiftA = Long.numberOfLeadingZeros(left) - LEADING;
    int shiftB = Long.numberOfLeadingZeros(divisor) - LEADING;
    left <<= shiftA;
    divisor <<= shiftB;
    int steps = exponent(a) - shiftA - (exponent(b) - shiftB);
    for (; steps > 0; steps--) {
      left = (left >= divisor ? left - divisor : left) << 1;
    }
    left = left >= divisor ? left - divisor : left;
    double size = (left >> shiftB) * Math.pow(2, exponent(b) - BIAS);
    return a < 0 ? -size : size;
  }

  /** That of the smallest normal number for what is below it. */
  private static int exponent(double number) {
    return Math.max(
        1, (int) (Double.doubleToRawLongBits(number) >>> FRACTION_BITS) & EXPONENT_MASK);
  }

  private static long fraction(double number) {
    long bits = Double.doubleToRawLongBits(number) & ~SIGN;
    long fraction = bits & HIDDEN - 1;
    return bits < HIDDEN ? fraction : fraction | HIDDEN;
  }
}
