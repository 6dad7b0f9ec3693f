package dev.samovar.e2e.classlib;

import java.util.Arrays;

/** What the language itself promises of whole numbers and arrays. */
final class ArithmeticProbe {

  private static final int[] INTS = {
    0, 1, -1, 2, -2, 7, -7, 10, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1
  };
  private static final long[] LONGS = {
    0, 1, -1, 7, -7, 1L << 53, -(1L << 53) - 1, Long.MAX_VALUE, Long.MIN_VALUE, Integer.MIN_VALUE
  };

  private static final double[] REALS = {
    0.0,
    -0.0,
    0.5,
    -0.5,
    0.49999999999999994,
    -0.49999999999999994,
    1.5,
    -1.5,
    2.5,
    -2.5,
    0.25,
    -0.25,
    2.4999,
    3.5,
    -3.5,
    4503599627370495.5,
    4503599627370497.0,
    -9007199254740993.0,
    8388609.0,
    1e10,
    1e19,
    0x1p63,
    -0x1p63,
    -1e300,
    Double.MAX_VALUE,
    Double.MIN_NORMAL,
    Double.MIN_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };

  private static final float[] FLOATS = {
    0.5f, -0.5f, 1.5f, -1.5f, 2.5f, -2.5f, 8388609f, -8388607.5f, 1e10f, -1e10f, Float.NaN
  };

  private ArithmeticProbe() {}

  static void run(Rows rows) {
    rows.category("arithmetic.int");
    for (int a : INTS) {
      for (int b : INTS) {
        rows.call(a + " / " + b, () -> a / b);
        rows.call(a + " % " + b, () -> a % b);
      }
    }
    rows.category("arithmetic.long");
    for (long a : LONGS) {
      for (long b : LONGS) {
        rows.call(a + " / " + b, () -> a / b);
        rows.call(a + " % " + b, () -> a % b);
      }
    }
    rows.category("arithmetic.constant");
    for (int a : INTS) {
      rows.row(a / 10 + " " + a % 10 + " " + a / -1 + " " + a % -1 + " " + (long) a / -1L);
      rows.call(a + " / 0", () -> a / 0);
      rows.call(a + " % 0L", () -> a % 0L);
    }
    rows.category("arithmetic.arrays");
    for (int size : new int[] {-1, 0, 3, Integer.MIN_VALUE}) {
      rows.call("byte " + size, () -> new byte[size].length);
      rows.call("String " + size, () -> new String[size].length);
      rows.call("int int " + size, () -> new int[2][size].length);
    }
    rows.category("arithmetic.ranges");
    int[] three = {1, 2, 3};
    String[] texts = {"a", "b", "c"};
    for (int[] range : new int[][] {{0, 3}, {1, 5}, {3, 3}, {3, 5}, {4, 5}, {-1, 2}, {2, 1}}) {
      String what = range[0] + ".." + range[1];
      rows.call(what, () -> Arrays.toString(Arrays.copyOfRange(three, range[0], range[1])));
      rows.call(what, () -> Arrays.toString(Arrays.copyOfRange(texts, range[0], range[1])));
    }
    rows.category("arithmetic.round");
    for (double a : REALS) {
      rows.row(a + " " + Math.round(a) + " " + Math.rint(a));
    }
    for (float a : FLOATS) {
      rows.row(a + " " + Math.round(a));
    }
    rows.category("arithmetic.remainder");
    for (double a : REALS) {
      for (double b : REALS) {
        rows.row(Long.toHexString(Double.doubleToLongBits(a % b)));
      }
    }
    for (float a : FLOATS) {
      for (float b : FLOATS) {
        rows.row(Integer.toHexString(Float.floatToIntBits(a % b)));
      }
    }
    rows.category("arithmetic.finally");
    for (int a : INTS) {
      StringBuilder log = new StringBuilder();
      rows.call("1 / " + a, () -> divideAndLog(a, log));
      rows.row(log.toString());
    }
  }

  private static int divideAndLog(int divisor, StringBuilder log) {
    try {
      log.append("before ");
      int result = 1 / divisor;
      log.append("after ");
      return result;
    } catch (ArithmeticException e) {
      log.append(e.getMessage());
      throw e;
    } finally {
      log.append(" finally");
    }
  }
}
