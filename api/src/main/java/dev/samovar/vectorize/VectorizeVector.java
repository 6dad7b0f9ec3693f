package dev.samovar.vectorize;

import dev.samovar.json.Json;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A vector of an index.
 *
 * @param values as many as the index has dimensions
 * @param namespace the part of the index that it is in
 * @param metadata texts, numbers, booleans and lists of texts by name
 */
public record VectorizeVector(
    String id, float[] values, Optional<String> namespace, Map<String, Object> metadata) {

  public VectorizeVector {
    VectorizeLimits.requireId(id);
    VectorizeLimits.requireDimensions(values);
    namespace.ifPresent(VectorizeLimits::requireNamespace);
    VectorizeLimits.requireMetadata(metadata);
  }

  public static VectorizeVector of(String id, float[] values) {
    return new VectorizeVector(id, values, Optional.empty(), Map.of());
  }

  public VectorizeVector withNamespace(String name) {
    return new VectorizeVector(id, values, Optional.of(name), metadata);
  }

  /**
   * @param record annotated {@code CompiledJson}, or a map
   */
  public VectorizeVector withMetadata(Object record) {
    return new VectorizeVector(id, values, namespace, Metadata.of(record));
  }

  /**
   * The metadata as a record.
   *
   * @throws dev.samovar.json.JsonException if it is another one's
   */
  public <T> T metadata(Class<T> type) {
    return Json.read(Json.write(metadata), type);
  }

  /** By the values, where a record would compare arrays. */
  @Override
  public boolean equals(Object other) {
    return other instanceof VectorizeVector vector
        && vector.id.equals(id)
        && Arrays.equals(vector.values, values)
        && vector.namespace.equals(namespace)
        && vector.metadata.equals(metadata);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
