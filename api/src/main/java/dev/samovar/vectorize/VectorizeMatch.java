package dev.samovar.vectorize;

import dev.samovar.json.Json;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A vector that a query found.
 *
 * @param score by the index's metric; of {@code cosine} 1 is the same direction
 * @param values null unless the query asked for them
 * @param metadata empty unless the query asked for it
 */
public record VectorizeMatch(
    String id,
    double score,
    float @Nullable [] values,
    Optional<String> namespace,
    Map<String, Object> metadata) {

  /**
   * The metadata as a record.
   *
   * @throws dev.samovar.json.JsonException if it is another one's
   */
  public <T> T metadata(Class<T> type) {
    return Json.read(Json.write(metadata), type);
  }
}
