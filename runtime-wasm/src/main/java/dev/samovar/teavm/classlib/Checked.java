package dev.samovar.teavm.classlib;

/**
 * What the Wasm target answers with a trap, which no {@code catch} sees, and JavaScript not at all.
 */
final class Checked {

  private Checked() {}

  static int divide(int dividend, int divisor) {
    // JLS §15.17.2: the quotient of the smallest number and -1 is that number.
    return divisor == -1 ? -dividend : dividend / notZero(divisor);
  }

  static int remainder(int dividend, int divisor) {
    return dividend % notZero(divisor);
  }

  static long divide(long dividend, long divisor) {
    return divisor == -1 ? -dividend : dividend / notZero(divisor);
  }

  static long remainder(long dividend, long divisor) {
    return dividend % notZero(divisor);
  }

  static int size(int size) {
    if (size < 0) {
      throw new NegativeArraySizeException(String.valueOf(size));
    }
    return size;
  }

  private static int notZero(int divisor) {
    if (divisor == 0) {
      throw new ArithmeticException("/ by zero");
    }
    return divisor;
  }

  private static long notZero(long divisor) {
    if (divisor == 0) {
      throw new ArithmeticException("/ by zero");
    }
    return divisor;
  }
}
