package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KvIT extends WorkerdTest {

  @BeforeEach
  void onlyWhatIsGiven() {
    for (String key : new String[] {"put_a", "put_b", "put_c", "put_d", "other", "not_found"}) {
      worker.behind("DELETE /kv/TEST/" + key);
    }
    worker.behind("PUT /kv/TEST/simple", "passed");
  }

  @Test
  void pair_isPutAndListed() {
    worker.behind("DELETE /kv/SOME_NAMESPACE/got-close-event");

    assertJson(
        "{\"keys\":[{\"name\":\"a b\"}],\"list_complete\":true}", worker.ask("POST /kv/a%20b/c"));
    assertEquals(
        "{\"name\":\"a b\",\"value\":\"c\"}", worker.behind("GET /kv/SOME_NAMESPACE/a%20b"));
    worker.behind("DELETE /kv/SOME_NAMESPACE/a%20b");
  }

  @Test
  void value_isWhatItIsNow() {
    assertAnswer("passed", "GET /kv/get");
    worker.behind("PUT /kv/TEST/simple", "changed");
    assertAnswer("changed", "GET /kv/get");
    worker.behind("DELETE /kv/TEST/simple");
    assertProblem(404, worker.ask("GET /kv/get"));
  }

  @Test
  void readingRoutes_writeNothing() {
    assertAnswer("passed", "GET /kv/get");
    assertAnswer("passed", "GET /kv/get-not-found");
    assertAnswer("passed", "GET /kv/list-keys");
    assertAnswer("passed", "GET /kv/list-keys");
  }

  @Test
  void secondKey_isNoticed() {
    worker.behind("PUT /kv/TEST/other", "value");

    assertRefuses("GET /kv/list-keys", "the number of keys: expected '1', found '2'");
  }

  @Test
  void foundKey_isNoticed() {
    worker.behind("PUT /kv/TEST/not_found", "value");

    assertRefuses("GET /kv/get-not-found", "not_found", "expected 'false', found 'true'");
  }

  @Test
  void puts_stay() {
    assertAnswer("passed", "GET /kv/put-simple");
    assertAnswer("passed", "GET /kv/put-metadata");
    assertAnswer("passed", "GET /kv/put-metadata-struct");
    assertAnswer("passed", "GET /kv/put-expiration");

    assertStays("put_a", "");
    assertStays("put_b", "\"metadata\":100,");
    assertStays("put_d", "\"metadata\":{\"a\":\"\",\"b\":0},");
    assertStays("put_c", "\"expiration\":2000000000,");
  }

  private static void assertStays(String key, String more) {
    assertEquals(
        "{\"name\":\"" + key + "\"," + more + "\"value\":\"test\"}",
        worker.behind("GET /kv/TEST/" + key));
  }
}
