package dev.samovar.e2e.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.jvm.vectorize.MemoryVectorize;
import dev.samovar.jvm.vectorize.Metric;
import dev.samovar.vectorize.Vectorize;
import dev.samovar.vectorize.VectorizeException;
import dev.samovar.vectorize.VectorizeFilter;
import dev.samovar.vectorize.VectorizeMatch;
import dev.samovar.vectorize.VectorizeQuery;
import dev.samovar.vectorize.VectorizeQuery.ReturnMetadata;
import dev.samovar.vectorize.VectorizeVector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An index in memory, and the limits of all. */
class VectorsTest {
  private final Vectorize index = MemoryVectorize.index(2, Metric.COSINE);

  @Test
  void mostSimilar_isFirst() {
    index.insert(List.of(vector("a", 0, 1), vector("b", 1, 1), vector("c", 1, 0)));

    assertEquals(List.of("c", "b"), ids(index.query(new float[] {1, 0.1f}, VectorizeQuery.top(2))));
    assertEquals("a", index.queryById("a", VectorizeQuery.top(1)).get(0).id());
    assertEquals(1, index.query(new float[] {5, 0}, VectorizeQuery.top(1)).get(0).score());
  }

  @Test
  void leastDistance_isFirst() {
    Vectorize euclidean = MemoryVectorize.index(2, Metric.EUCLIDEAN);
    euclidean.insert(List.of(vector("far", 9, 9), vector("near", 1, 1)));

    assertEquals("near", euclidean.query(new float[2], VectorizeQuery.top(1)).get(0).id());
  }

  @Test
  void insert_keepsAndUpsertReplaces() {
    index.insert(List.of(vector("a", 0, 1)));
    index.insert(List.of(vector("a", 1, 0)));
    assertEquals(1, index.getByIds(List.of("a")).get(0).values()[1]);

    index.upsert(List.of(vector("a", 1, 0)));
    assertEquals(0, index.getByIds(List.of("a", "b")).get(0).values()[1]);

    String mutation = index.deleteByIds(List.of("a"));
    assertEquals(0, index.describe().vectorCount());
    assertEquals(mutation, index.describe().processedUpToMutation());
  }

  @Test
  void filterAndNamespace_narrow() {
    index.insert(
        List.of(
            vector("a", 0, 1).withMetadata(new Book("Hamlet", 5)),
            vector("b", 0, 1).withMetadata(new Book("Faust", 3)),
            vector("c", 0, 1).withNamespace("n").withMetadata(Map.of("stars", 4.5))));
    VectorizeFilter none = VectorizeFilter.none();

    assertEquals(List.of("a"), filtered(none.eq("title", "Hamlet")));
    assertEquals(List.of("b", "c"), filtered(none.ne("title", "Hamlet")));
    assertEquals(List.of("a", "c"), filtered(none.gt("stars", 4)));
    assertEquals(List.of("c"), filtered(none.gt("stars", 3).lt("stars", 5)));
    assertEquals(List.of("b"), filtered(none.in("title", List.of("Faust", "Don Quixote"))));
    VectorizeQuery narrowed =
        VectorizeQuery.top(9).withNamespace("n").withMetadata(ReturnMetadata.ALL);
    assertEquals(4.5, ((Number) query(narrowed).get(0).metadata().get("stars")).doubleValue());
  }

  @Test
  void metadata_isARecord() {
    Book book = new Book("Hamlet", 5);

    assertEquals(book, vector("a", 0, 1).withMetadata(book).metadata(Book.class));
  }

  @Test
  void limits_areKept() {
    refused(() -> vector("x".repeat(65), 0));
    refused(() -> vector("", 0));
    refused(() -> VectorizeVector.of("a", new float[1537]));
    refused(() -> vector("a", Float.NaN));
    refused(() -> vector("a", 0).withNamespace("n".repeat(65)));
    refused(() -> vector("a", 0).withMetadata(Map.of("a", "x".repeat(10_240))));
    refused(() -> vector("a", 0).withMetadata(Map.of("a.b", 1)));
    refused(() -> VectorizeQuery.top(101));
    refused(() -> VectorizeQuery.top(51).withValues());
    refused(() -> VectorizeQuery.top(51).withMetadata(ReturnMetadata.ALL));
    refused(() -> VectorizeFilter.none().eq("a", "x".repeat(2048)));
    refused(() -> index.query(new float[3], VectorizeQuery.top(1)));
    refused(() -> index.queryById("a", VectorizeQuery.top(1)));
    refused(() -> index.insert(java.util.Collections.nCopies(1001, vector("a", 0, 1))));
  }

  private List<String> filtered(VectorizeFilter filter) {
    return ids(query(VectorizeQuery.top(9).withFilter(filter)));
  }

  private List<VectorizeMatch> query(VectorizeQuery query) {
    return index.query(new float[] {0, 1}, query);
  }

  private static List<String> ids(List<VectorizeMatch> matches) {
    return matches.stream().map(VectorizeMatch::id).toList();
  }

  private static void refused(org.junit.jupiter.api.function.Executable work) {
    assertThrows(VectorizeException.class, work);
  }

  private static VectorizeVector vector(String id, float... values) {
    return VectorizeVector.of(id, values);
  }
}
