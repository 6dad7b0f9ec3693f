package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class CacheIT extends WorkerdTest {

  @Test
  void response_isStoredUnderTheWholeUrl() throws InterruptedException {
    HttpResponse<String> first = worker.ask("GET /cache-example?a");
    Thread.sleep(5);

    assertTrue(first.body().matches("\\{\"timestamp\":\\d{13}}"), first.body());
    assertJson(first.body(), worker.ask("GET /cache-example?a"));
    assertNotEquals(first.body(), worker.ask("GET /cache-example?b").body());
  }

  @Test
  void streamedResponse_isStored() {
    for (int i = 0; i < 4; i++) {
      HttpResponse<String> first = worker.ask("GET /cache-stream?" + i);

      assertEquals("s-maxage=10", header(first, "cache-control"));
      assertAnswer(first.body(), "GET /cache-stream?" + i);
      assertTrue(first.body().lines().distinct().count() <= 1, first.body());
    }
  }

  @Test
  void key_isPutReplacedAndDeleted() throws InterruptedException {
    assertAnswer("cache miss", "GET /cache-api/get/key");
    String first = worker.ask("PUT /cache-api/put/key").body();
    assertJson(first, worker.ask("GET /cache-api/get/key"));
    Thread.sleep(5);
    String second = worker.ask("PUT /cache-api/put/key").body();
    assertNotEquals(first, second);
    assertAnswer(second, "GET /cache-api/get/key");
    assertAnswer("\"Success\"", "POST /cache-api/delete/key");
    assertAnswer("\"ResponseNotFound\"", "POST /cache-api/delete/key");
    assertAnswer("cache miss", "GET /cache-api/get/key");
  }
}
