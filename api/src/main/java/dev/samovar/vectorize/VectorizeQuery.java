package dev.samovar.vectorize;

import java.util.Optional;

/**
 * What a query is to give.
 *
 * @param topK how many matches
 * @param namespace the part of the index to look in
 * @param filter what the metadata has to be
 */
public record VectorizeQuery(
    int topK,
    boolean returnValues,
    ReturnMetadata returnMetadata,
    Optional<String> namespace,
    VectorizeFilter filter) {

  public VectorizeQuery {
    boolean isWhole = returnValues || returnMetadata == ReturnMetadata.ALL;
    VectorizeLimits.requireTopK(topK, isWhole);
    namespace.ifPresent(VectorizeLimits::requireNamespace);
  }

  /**
   * The ids and scores of the best matches.
   *
   * @param topK 1 to {@value VectorizeLimits#TOP_K}; to {@value VectorizeLimits#TOP_K_WHOLE} with
   *     values or all metadata
   */
  public static VectorizeQuery top(int topK) {
    return new VectorizeQuery(
        topK, false, ReturnMetadata.NONE, Optional.empty(), VectorizeFilter.none());
  }

  public VectorizeQuery withValues() {
    return new VectorizeQuery(topK, true, returnMetadata, namespace, filter);
  }

  public VectorizeQuery withMetadata(ReturnMetadata which) {
    return new VectorizeQuery(topK, returnValues, which, namespace, filter);
  }

  public VectorizeQuery withNamespace(String name) {
    return new VectorizeQuery(topK, returnValues, returnMetadata, Optional.of(name), filter);
  }

  public VectorizeQuery withFilter(VectorizeFilter wanted) {
    return new VectorizeQuery(topK, returnValues, returnMetadata, namespace, wanted);
  }

  /** How much of the metadata a query gives. */
  public enum ReturnMetadata {
    NONE("none"),
    /** What the index has an index of; texts are cut off. */
    INDEXED("indexed"),
    ALL("all");

    private final String word;

    ReturnMetadata(String word) {
      this.word = word;
    }

    /** As Vectorize calls it. */
    public String word() {
      return word;
    }
  }
}
