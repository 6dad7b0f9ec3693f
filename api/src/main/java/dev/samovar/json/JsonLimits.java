package dev.samovar.json;

/**
 * How much JSON is read; what is larger is refused before any of it is kept.
 *
 * @param maxBytes the document's length
 * @param maxDepth arrays and objects inside each other; each level costs stack while it is read
 */
public record JsonLimits(int maxBytes, int maxDepth) {

  /**
   * 32 MiB and 128 levels: KV's largest value fits, a worker's memory (128 MB) is not exhausted.
   */
  public static final JsonLimits DEFAULT = new JsonLimits(32 * 1024 * 1024, 128);

  /** A stack on Wasm ends between 1000 and 3000 levels, where no Java code can catch it. */
  private static final int DEEPEST = 512;

  public JsonLimits {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be 1 or more, was " + maxBytes);
    }
    if (maxDepth < 1 || maxDepth > DEEPEST) {
      throw new IllegalArgumentException("maxDepth must be 1 to " + DEEPEST + ", was " + maxDepth);
    }
  }
}
