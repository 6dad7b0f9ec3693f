package dev.samovar.teavm.classlib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RemaindersTest {

  private static final double[] EDGES = {
    0.0,
    -0.0,
    1,
    -1,
    2,
    3,
    0.5,
    -5.5,
    0.1,
    1e16,
    1e300,
    0x1p53 + 2,
    0x1p63,
    -0x1p63,
    0x1p64,
    Double.MIN_VALUE,
    3 * Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN
  };

  @Test
  void edges_areAsTheJdkHasThem() {
    for (double a : EDGES) {
      for (double b : EDGES) {
        assertEquals(a % b, Remainders.remainder(a, b), a + " % " + b);
        assertEquals(
            (float) a % (float) b, Remainders.remainder((float) a, (float) b), a + " %f " + b);
      }
    }
  }

  @Test
  void randomBits_areAsTheJdkHasThem() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      double a = Double.longBitsToDouble(random.nextLong());
      double b = Double.longBitsToDouble(random.nextLong());
      assertEquals(a % b, Remainders.remainder(a, b), a + " % " + b);
    }
  }
}
