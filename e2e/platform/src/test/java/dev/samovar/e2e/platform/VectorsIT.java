package dev.samovar.e2e.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What crosses to Vectorize, and what comes back; a stand-in answers. */
@ExtendWith(Workerd.class)
class VectorsIT {
  private static final String BOOKS =
      " [[{\"id\":\"1\",\"namespace\":\"books\",\"metadata\":{\"title\":\"Hamlet\",\"stars\":5},"
          + "\"values\":[\"f32\",0.125,0.25,0.375]},{\"id\":\"2\",\"values\":[\"f32\",-1,0,1]}]]";

  @Test
  void vectors_crossAsTheyAre() {
    assertEquals("insert" + BOOKS, ask("insert"));
    assertEquals("upsert" + BOOKS, ask("upsert"));
  }

  @Test
  void query_crossesWithAllThatItWants() {
    assertEquals(
        "query [[\"f32\",0.5,0.25,-1],{\"topK\":5,\"returnValues\":true,\"returnMetadata\":\"all\","
            + "\"namespace\":\"books\",\"filter\":{\"stars\":{\"$gte\":4},\"title\":{\"$in\":[\"Hamlet\"]}}}]"
            + " 0.125 0.1 Book[title=Hamlet, stars=5]",
        ask("query"));
  }

  @Test
  void queryById_crosses() {
    assertEquals(
        "by id [\"1\",{\"topK\":2,\"returnValues\":false,\"returnMetadata\":\"none\"}] {}\n",
        ask("by-id"));
  }

  @Test
  void ids_cross() {
    assertEquals("get [[\"1\",\"3\"]] 0.5 books {title=Hamlet}", ask("get"));
    assertEquals("delete [[\"1\",\"2\"]]", ask("delete"));
  }

  @Test
  void description_isRead() {
    assertEquals(
        "VectorizeIndexInfo[vectorCount=12345678901, dimensions=3, processedUpToMutation=m]",
        ask("describe"));
  }

  @Test
  void error_isAVectorizeException() {
    assertEquals(
        "Vectorize could not query: VECTOR_QUERY_ERROR (code = 40006): vector missing not found",
        ask("failing"));
  }

  private static String ask(String what) {
    return Workerd.post("/vectors/" + what, "").body();
  }
}
