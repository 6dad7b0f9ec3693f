package dev.samovar.vectorize;

/**
 * An index.
 *
 * @param processedUpToMutation the last change that queries see; empty if there was none
 */
public record VectorizeIndexInfo(long vectorCount, int dimensions, String processedUpToMutation) {}
