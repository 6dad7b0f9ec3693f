package dev.samovar.jvm.vectorize;

import dev.samovar.spi.VectorizeDriver;
import dev.samovar.vectorize.Vectorize;
import dev.samovar.vectorize.VectorizeException;
import dev.samovar.vectorize.VectorizeIndexInfo;
import dev.samovar.vectorize.VectorizeMatch;
import dev.samovar.vectorize.VectorizeQuery;
import dev.samovar.vectorize.VectorizeVector;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** An index that compares with each vector, and shows changes at once. */
public final class MemoryVectorize implements VectorizeDriver {
  private final Metric metric;
  private final Map<String, VectorizeVector> vectors = new LinkedHashMap<>();
  private int dimensions;
  private String mutation = "";

  private MemoryVectorize(int dimensions, Metric metric) {
    this.dimensions = dimensions;
    this.metric = metric;
  }

  /**
   * @param dimensions 0 for those of the first vector
   */
  public static Vectorize index(int dimensions, Metric metric) {
    return new Vectorize(new MemoryVectorize(dimensions, metric));
  }

  @Override
  public synchronized VectorizeIndexInfo describe() {
    return new VectorizeIndexInfo(vectors.size(), dimensions, mutation);
  }

  @Override
  public synchronized String insert(List<VectorizeVector> added) {
    added.forEach(each -> requireDimensions(each.values()));
    added.forEach(each -> vectors.putIfAbsent(each.id(), each));
    return changed();
  }

  @Override
  public synchronized String upsert(List<VectorizeVector> added) {
    added.forEach(each -> requireDimensions(each.values()));
    added.forEach(each -> vectors.put(each.id(), each));
    return changed();
  }

  @Override
  public synchronized String deleteByIds(List<String> ids) {
    ids.forEach(vectors::remove);
    return changed();
  }

  @Override
  public synchronized List<VectorizeMatch> query(float[] vector, VectorizeQuery query) {
    requireDimensions(vector);
    return vectors.values().stream()
        .filter(each -> query.namespace().equals(each.namespace()) || query.namespace().isEmpty())
        .filter(each -> Conditions.hold(query.filter(), each.metadata()))
        .map(each -> match(each, metric.score(vector, each.values()), query))
        .sorted(Comparator.comparingDouble(each -> metric.rank(each.score())))
        .limit(query.topK())
        .toList();
  }

  @Override
  public synchronized List<VectorizeMatch> queryById(String id, VectorizeQuery query) {
    VectorizeVector vector = vectors.get(id);
    if (vector == null) {
      throw new VectorizeException("Vectorize could not query: there is no vector " + id);
    }
    return query(vector.values(), query);
  }

  @Override
  public synchronized List<VectorizeVector> getByIds(List<String> ids) {
    return ids.stream().map(vectors::get).filter(Objects::nonNull).toList();
  }

  private void requireDimensions(float[] values) {
    dimensions = dimensions == 0 ? values.length : dimensions;
    if (values.length != dimensions) {
      throw new VectorizeException(
          "Vectorize could not use the vector: expected "
              + dimensions
              + " dimensions, and got "
              + values.length
              + " dimensions");
    }
  }

  private String changed() {
    mutation = UUID.randomUUID().toString();
    return mutation;
  }

  private static VectorizeMatch match(VectorizeVector vector, double score, VectorizeQuery query) {
    boolean hasMetadata = query.returnMetadata() != VectorizeQuery.ReturnMetadata.NONE;
    return new VectorizeMatch(
        vector.id(),
        score,
        query.returnValues() ? vector.values() : null,
        vector.namespace(),
        hasMetadata ? vector.metadata() : Map.of());
  }
}
