package dev.samovar.e2e.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** The random choices of one request: they depend on the seed and the request's number only. */
public final class Dice {

  /** 2^64 divided by the golden ratio: neighbouring numbers get unrelated sequences. */
  private static final long STRIDE = 0x9E3779B97F4A7C15L;

  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /**
   * @param request the number of the request, from 0
   */
  public static Dice of(long seed, long request) {
    return new Dice(new SplittableRandom(seed + request * STRIDE).split());
  }

  /** A number from 0 to below the bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number from the first to the last, both included. */
  public int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  /** True in that many cases of a hundred. */
  public boolean percent(int chance) {
    return below(100) < chance;
  }

  @SafeVarargs
  public final <T> T pick(T... choices) {
    return choices[below(choices.length)];
  }

  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  public byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
