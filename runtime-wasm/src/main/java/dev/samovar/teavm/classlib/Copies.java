package dev.samovar.teavm.classlib;

/** {@code Arrays.copyOf} in bulk. */
final class Copies {

  private Copies() {}

  static byte[] copyOf(byte[] from, int length) {
    byte[] copy = new byte[length];
    System.arraycopy(from, 0, copy, 0, Math.min(from.length, length));
    return copy;
  }

  static char[] copyOf(char[] from, int length) {
    char[] copy = new char[length];
    System.arraycopy(from, 0, copy, 0, Math.min(from.length, length));
    return copy;
  }

  static int[] copyOf(int[] from, int length) {
    int[] copy = new int[length];
    System.arraycopy(from, 0, copy, 0, Math.min(from.length, length));
    return copy;
  }

  static long[] copyOf(long[] from, int length) {
    long[] copy = new long[length];
    System.arraycopy(from, 0, copy, 0, Math.min(from.length, length));
    return copy;
  }

  static double[] copyOf(double[] from, int length) {
    double[] copy = new double[length];
    System.arraycopy(from, 0, copy, 0, Math.min(from.length, length));
    return copy;
  }
}
