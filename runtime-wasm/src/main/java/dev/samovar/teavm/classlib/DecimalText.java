package dev.samovar.teavm.classlib;

/** Whole numbers as text; TeaVM's own divide twice for each digit, for any radix. */
final class DecimalText {

  private static final int MOST_OF_INT = 11;
  private static final int MOST_OF_LONG = 20;

  private DecimalText() {}

  static String toString(int value) {
    return new StringBuilder(MOST_OF_INT).append(value).toString();
  }

  static String toString(long value) {
    return new StringBuilder(MOST_OF_LONG).append(value).toString();
  }
}
