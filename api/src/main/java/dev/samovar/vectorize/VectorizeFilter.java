package dev.samovar.vectorize;

import dev.samovar.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the metadata of a match has to be; all of it. Only metadata that the index has an index of
 * can be asked for.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/vectorize/reference/metadata-filtering/">Vectorize:
 *     metadata filtering</a>
 */
public final class VectorizeFilter {
  /** As JSON. */
  public static final int MAX_BYTES = 2048;

  private static final VectorizeFilter NONE = new VectorizeFilter(Map.of());

  private final Map<String, Map<String, Object>> conditions;

  private VectorizeFilter(Map<String, Map<String, Object>> conditions) {
    this.conditions = conditions;
  }

  public static VectorizeFilter none() {
    return NONE;
  }

  /**
   * @param value a text, a number or a boolean, as in the other conditions
   */
  public VectorizeFilter eq(String field, Object value) {
    return with(field, "$eq", value);
  }

  public VectorizeFilter ne(String field, Object value) {
    return with(field, "$ne", value);
  }

  public VectorizeFilter lt(String field, Object value) {
    return with(field, "$lt", value);
  }

  public VectorizeFilter lte(String field, Object value) {
    return with(field, "$lte", value);
  }

  public VectorizeFilter gt(String field, Object value) {
    return with(field, "$gt", value);
  }

  public VectorizeFilter gte(String field, Object value) {
    return with(field, "$gte", value);
  }

  public VectorizeFilter in(String field, List<?> values) {
    return with(field, "$in", values);
  }

  public VectorizeFilter nin(String field, List<?> values) {
    return with(field, "$nin", values);
  }

  /** By field, then by operator: {@code {"stars": {"$gte": 4}}}. */
  public Map<String, Map<String, Object>> conditions() {
    return conditions;
  }

  private VectorizeFilter with(String field, String operator, Object value) {
    Map<String, Map<String, Object>> copy = new LinkedHashMap<>(conditions);
    Map<String, Object> ofField = new LinkedHashMap<>(copy.getOrDefault(field, Map.of()));
    ofField.put(operator, value);
    copy.put(field, ofField);
    int bytes = Json.write(copy).length;
    if (bytes > MAX_BYTES) {
      throw new VectorizeException(
          "A filter has at most " + MAX_BYTES + " bytes as JSON, not " + bytes);
    }
    return new VectorizeFilter(copy);
  }
}
