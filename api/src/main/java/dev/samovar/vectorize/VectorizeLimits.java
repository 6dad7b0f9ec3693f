package dev.samovar.vectorize;

import dev.samovar.json.Json;
import dev.samovar.spi.Utf8;
import java.util.List;
import java.util.Map;

/**
 * What Vectorize takes at most.
 *
 * @see <a href="https://developers.cloudflare.com/vectorize/platform/limits/">Vectorize: limits</a>
 */
public final class VectorizeLimits {
  public static final int DIMENSIONS = 1536;
  public static final int ID_BYTES = 64;
  public static final int NAMESPACE_BYTES = 64;
  public static final int METADATA_BYTES = 10 * 1024;
  public static final int BATCH = 1000;

  /** Matches of a query that gives neither values nor all metadata. */
  public static final int TOP_K = 100;

  /** Matches of a query that gives values or all metadata. */
  public static final int TOP_K_WHOLE = 50;

  private VectorizeLimits() {}

  static List<VectorizeVector> requireBatch(List<VectorizeVector> vectors) {
    require(
        vectors.size() <= BATCH,
        "Vectorize takes " + BATCH + " vectors at once, not ",
        vectors.size());
    return vectors;
  }

  static void requireDimensions(float[] values) {
    boolean fits = values.length > 0 && values.length <= DIMENSIONS;
    require(fits, "A vector has 1 to " + DIMENSIONS + " dimensions, not ", values.length);
    for (float value : values) {
      if (Float.isNaN(value) || Float.isInfinite(value)) {
        throw new VectorizeException("A vector's values are finite, one is " + value);
      }
    }
  }

  static String requireId(String id) {
    int bytes = Utf8.encode(id).length;
    boolean fits = bytes > 0 && bytes <= ID_BYTES;
    require(fits, "The id of a vector has 1 to " + ID_BYTES + " bytes, not ", bytes);
    return id;
  }

  static void requireNamespace(String namespace) {
    int bytes = Utf8.encode(namespace).length;
    boolean fits = bytes <= NAMESPACE_BYTES;
    require(fits, "A namespace has at most " + NAMESPACE_BYTES + " bytes, not ", bytes);
  }

  static void requireMetadata(Map<String, Object> metadata) {
    int bytes = Json.write(metadata).length;
    require(
        bytes <= METADATA_BYTES,
        "The metadata of a vector has at most " + METADATA_BYTES + " bytes, not ",
        bytes);
    for (String name : metadata.keySet()) {
      boolean fits = !name.isEmpty() && name.indexOf('.') < 0 && !name.startsWith("$");
      if (!fits || name.indexOf('"') >= 0) {
        throw new VectorizeException(
            "The name of metadata is not empty, has no . or \" in it and no $ in front: " + name);
      }
    }
  }

  static void requireTopK(int topK, boolean isWhole) {
    int most = isWhole ? TOP_K_WHOLE : TOP_K;
    require(
        topK >= 1 && topK <= most,
        "A query gives 1 to "
            + most
            + " matches"
            + (isWhole ? " with values or metadata" : "")
            + ", not ",
        topK);
  }

  private static void require(boolean fits, String message, int found) {
    if (!fits) {
      throw new VectorizeException(message + found);
    }
  }
}
