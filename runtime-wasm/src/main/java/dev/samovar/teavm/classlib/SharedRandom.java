package dev.samovar.teavm.classlib;

/**
 * Of {@code ThreadLocalRandom}: TeaVM's refuses a seed in its own constructor too, so that there is
 * none at all.
 */
abstract class SharedRandom {
  private static final SharedRandom current = null;

  public void setSeed(long seed) {
    if (current != null) {
      throw new UnsupportedOperationException();
    }
  }
}
