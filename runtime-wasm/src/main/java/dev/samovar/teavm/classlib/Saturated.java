package dev.samovar.teavm.classlib;

/** Casts of doubles as JLS §5.1.3 has them. */
final class Saturated {

  private static final double LONG_LIMIT = 0x1p63;

  private Saturated() {}

  static int toInt(double value) {
    if (value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE) {
      return (int) value;
    }
    if (value != value) {
      return 0;
    }
    return value < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
  }

  static long toLong(double value) {
    if (value >= -LONG_LIMIT && value < LONG_LIMIT) {
      return (long) value;
    }
    if (value != value) {
      return 0;
    }
    return value < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }
}
