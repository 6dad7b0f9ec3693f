package dev.samovar.vectorize;

import dev.samovar.spi.VectorizeDriver;
import java.util.List;

/**
 * An index of vectors. It is on Cloudflare, also while developing; on a JVM it is in memory.
 *
 * <p>A change is acknowledged at once and seen by queries some seconds later. Each method throws a
 * {@link VectorizeException} where the index, or a limit of {@link VectorizeLimits}, refuses.
 *
 * @see <a href="https://developers.cloudflare.com/vectorize/reference/client-api/">Vectorize:
 *     Workers API</a>
 */
public final class Vectorize {
  private final VectorizeDriver driver;

  /** For runtimes; a handler gets it from its env. */
  public Vectorize(VectorizeDriver driver) {
    this.driver = driver;
  }

  /** How large the index is, and up to which change. */
  public VectorizeIndexInfo describe() {
    return driver.describe();
  }

  /**
   * Add vectors; one whose id is there already is left as it was.
   *
   * @param vectors at most {@value VectorizeLimits#BATCH}
   * @return the id of the change, see {@link VectorizeIndexInfo#processedUpToMutation()}
   */
  public String insert(List<VectorizeVector> vectors) {
    return driver.insert(VectorizeLimits.requireBatch(vectors));
  }

  /**
   * Add vectors, in the place of those with the same ids.
   *
   * @param vectors at most {@value VectorizeLimits#BATCH}
   * @return the id of the change
   */
  public String upsert(List<VectorizeVector> vectors) {
    return driver.upsert(VectorizeLimits.requireBatch(vectors));
  }

  /** The most similar vectors, the most similar one first. */
  public List<VectorizeMatch> query(float[] vector, VectorizeQuery query) {
    VectorizeLimits.requireDimensions(vector);
    return driver.query(vector, query);
  }

  /** The vectors most similar to one of the index; that one is among them. */
  public List<VectorizeMatch> queryById(String id, VectorizeQuery query) {
    return driver.queryById(VectorizeLimits.requireId(id), query);
  }

  /** The vectors with these ids, in any order; those that there are. */
  public List<VectorizeVector> getByIds(List<String> ids) {
    ids.forEach(VectorizeLimits::requireId);
    return driver.getByIds(ids);
  }

  /** Delete vectors; the id of the change. */
  public String deleteByIds(List<String> ids) {
    ids.forEach(VectorizeLimits::requireId);
    return driver.deleteByIds(ids);
  }
}
