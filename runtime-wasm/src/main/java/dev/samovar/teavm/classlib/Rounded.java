package dev.samovar.teavm.classlib;

/** Rounding as the JDK does it: TeaVM rounds halves away from zero, everywhere. */
final class Rounded {

  /** From here on every double is whole. */
  private static final double WHOLE = 0x1p52;

  private Rounded() {}

  /** A half goes up. */
  static long round(double value) {
    double floor = Math.floor(value);
    return (long) (value - floor >= 0.5 ? floor + 1 : floor);
  }

  static int round(float value) {
    double floor = Math.floor(value);
    return (int) (value - floor >= 0.5 ? floor + 1 : floor);
  }

  /** A half goes to the even one; zeros, NaN and infinities stay. */
  static double rint(double value) {
    double size = Math.abs(value);
    if (!(size < WHOLE)) {
      return value;
    }
    double rounded = (size + WHOLE) - WHOLE;
    return Math.copySign(rounded, value);
  }
}
