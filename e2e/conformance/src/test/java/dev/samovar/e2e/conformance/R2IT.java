package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class R2IT extends WorkerdTest {

  @ParameterizedTest
  @ValueSource(strings = {"list-empty", "get-empty", "list", "get", "list"})
  void comparisons_hold(String route) {
    assertAnswer("ok", "GET /r2/" + route);
  }

  @Test
  void objectInTheEmptyBucket_isNoticed() {
    worker.behind("PUT /r2/EMPTY_BUCKET/key", "value");

    assertRefuses("GET /r2/list-empty", "a list of all: objects: expected '0', found '1'");
    assertRefuses("GET /r2/get-empty", "a plain get: expected 'false', found 'true'");
    worker.behind("DELETE /r2/EMPTY_BUCKET/key");
  }

  @Test
  void furtherObject_isNoticed() {
    worker.behind("PUT /r2/SEEDED_BUCKET/more", "value");

    assertRefuses("GET /r2/list", "a list of all: objects: expected '3', found '4'");
    worker.behind("DELETE /r2/SEEDED_BUCKET/more");
  }

  @Test
  void put_storesFourObjects() {
    assertAnswer("ok", "PUT /r2/put");

    assertEquals("74657874", part("text", "hex"));
    assertEquals("00".repeat(32), part("bytes", "hex"));
    assertEquals("", part("empty", "hex"));
    assertEquals("00".repeat(256), part("stream", "hex"));
  }

  @Test
  void putProperties_storesThemAll() {
    assertAnswer("ok", "PUT /r2/put-properties");

    String found = worker.behind("GET /r2/PUT_BUCKET/with_props");
    for (String each :
        new String[] {
          "\"contentType\":\"text/text\"",
          "\"contentLanguage\":\"en-US\"",
          "\"contentDisposition\":\"inline\"",
          "\"contentEncoding\":\"gzip\"",
          "\"cacheControl\":\"immutable\"",
          "\"cacheExpiry\":\"2033-05-18T03:33:19.123Z\"",
          "\"custom\":{\"a\":\"b\"}",
          "\"md5\":\"1a79a4d60de6718e8e5b326e338ae533\"",
          "\"hex\":\"6578616d706c65\""
        }) {
      assertTrue(found.contains(each), () -> each + " is not in " + found);
    }
  }

  @Test
  void aThousandObjects_comeAndGo() {
    Instant start = Instant.now();

    assertAnswer("ok", "DELETE /r2/delete");

    System.out.println("/r2/delete took " + Duration.between(start, Instant.now()));
    assertEquals("[]", worker.behind("GET /r2/DELETE_BUCKET/"));
  }

  @Test
  void objectThatStays_isNoticed() {
    worker.behind("PUT /r2/DELETE_BUCKET/more", "value");

    assertRefuses("DELETE /r2/delete", "the number of objects: expected '1', found '2'");
    worker.behind("DELETE /r2/DELETE_BUCKET/more");
    worker.behind("DELETE /r2/DELETE_BUCKET/key");
  }

  private static String part(String key, String name) {
    return worker
        .behind("GET /r2/PUT_BUCKET/" + key)
        .replaceAll(".*\"" + name + "\":\"([^\"]*)\".*", "$1");
  }
}
