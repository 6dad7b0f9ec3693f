package dev.samovar.teavm.classlib;

import java.util.Arrays;

/** {@code Arrays.copyOfRange} beyond the end of an array: zeros, where TeaVM throws. */
final class Ranges {

  private Ranges() {}

  static boolean[] copyOfRange(boolean[] from, int start, int end) {
    int most = most(from.length, start, end);
    boolean[] copy = new boolean[end - start];
    System.arraycopy(from, start, copy, 0, most);
    return copy;
  }

  static byte[] copyOfRange(byte[] from, int start, int end) {
    int most = most(from.length, start, end);
    byte[] copy = new byte[end - start];
    System.arraycopy(from, start, copy, 0, most);
    return copy;
  }

  static char[] copyOfRange(char[] from, int start, int end) {
    int most = most(from.length, start, end);
    char[] copy = new char[end - start];
    System.arraycopy(from, start, copy, 0, most);
    return copy;
  }

  static short[] copyOfRange(short[] from, int start, int end) {
    int most = most(from.length, start, end);
    short[] copy = new short[end - start];
    System.arraycopy(from, start, copy, 0, most);
    return copy;
  }

  static int[] copyOfRange(int[] from, int start, int end) {
    int most = most(from.length, start, end);
    int[] copy = new int[end - start];
    System.arraycopy(from, start, copy, 0, most);
    return copy;
  }

  static long[] copyOfRange(long[] from, int start, int end) {
    int most = most(from.length, start, end);
    long[] copy = new long[end - start];
    System.arraycopy(from, start, copy, 0, most);
    return copy;
  }

  static float[] copyOfRange(float[] from, int start, int end) {
    int most = most(from.length, start, end);
    float[] copy = new float[end - start];
    System.arraycopy(from, start, copy, 0, most);
    return copy;
  }

  static double[] copyOfRange(double[] from, int start, int end) {
    int most = most(from.length, start, end);
    double[] copy = new double[end - start];
    System.arraycopy(from, start, copy, 0, most);
    return copy;
  }

  static Object[] copyOfRange(Object[] from, int start, int end) {
    int most = most(from.length, start, end);
    Object[] copy = Arrays.copyOf(from, end - start);
    Arrays.fill(copy, null);
    System.arraycopy(from, start, copy, 0, most);
    return copy;
  }

  private static int most(int length, int start, int end) {
    if (start > end) {
      throw new IllegalArgumentException(start + " > " + end);
    }
    if (start < 0 || start > length) {
      throw new ArrayIndexOutOfBoundsException(
          "Range [" + start + ", " + end + ") out of bounds for length " + length);
    }
    return Math.min(length, end) - start;
  }
}
