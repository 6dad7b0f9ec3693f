package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsesIT extends WorkerdTest {

  @Test
  void bytes_areSeven() {
    HttpResponse<byte[]> answer =
        worker.send(
            worker.request("GET /bytes", BodyPublishers.noBody()), BodyHandlers.ofByteArray());

    assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 6, 7}, answer.body());
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 205, 304, 418, 500, 599})
  void status_isTheOneAskedFor(int code) {
    HttpResponse<String> answer = worker.ask("GET /status/" + code);

    assertEquals(code, answer.statusCode());
    assertEquals(code == 204 || code == 205 || code == 304, answer.body().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/status/abc", "/status/99", "/status/600", "/wait/abc"})
  void noNumber_is400(String path) {
    assertProblem(400, worker.ask("GET " + path));
  }

  @ParameterizedTest
  @CsvSource({
    "PUT /, Ok: PUT",
    "PATCH /, Ok: PATCH",
    "DELETE /, Ok: DELETE",
    "HEAD /, ''",
    "PUT /async, Ok (async): PUT",
    "PATCH /async, Ok (async): PATCH",
    "DELETE /async, Ok (async): DELETE",
    "HEAD /async, ''"
  })
  void method_isNamed(String methodAndPath, String text) {
    HttpResponse<String> answer = worker.ask(methodAndPath);

    assertAnswer(text, answer);
    assertEquals("123", header(answer, "x-testing"));
  }

  @ParameterizedTest
  @CsvSource({"/redirect-default, 302", "/redirect-307, 307"})
  void redirect_hasANormalisedLocation(String path, int status) {
    HttpResponse<String> answer = worker.ask("GET " + path);

    assertEquals(status, answer.statusCode());
    assertEquals("https://example.com/", header(answer, "location"));
  }

  @Test
  void now_isNow() {
    Instant now = Instant.parse(worker.ask("GET /now").body());

    assertTrue(Math.abs(now.toEpochMilli() - System.currentTimeMillis()) < 5000, now.toString());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 100})
  void wait_takesAtLeastThatLong(long delay) {
    worker.ask("GET /wait/0"); // so that no connection has to be made
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();

      assertAnswer("Waited!\n", "GET /wait/" + delay);

      assertTrue((System.nanoTime() - start) / 1e6 > delay);
    }
  }

  @Test
  void performanceNow_isAWholeNumber() {
    String text = worker.ask("GET /js_snippets/now").body();

    assertTrue(text.matches("now: \\d{1,13}"), text);
  }

  @Test
  void log_isOneLine() throws InterruptedException {
    assertAnswer("OK", "GET /js_snippets/log");

    assertTrue(worker.logs("first log: test"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cloned", "/cloned-stream", "/cloned-fetch", "/cloned-response"})
  void duplicate_isEqual(String path) {
    assertAnswer("true", "GET " + path);
  }

  @Test
  void fetch_namesBothStatuses() {
    assertAnswer("received responses with codes 502 and 502", "GET /fetch");

    assertAsked("POST https://example.com/", "GET https://example.com/");
  }

  @Test
  void fetchJson_isDecoded() {
    assertAnswer(
        "API returned user 1 with title 'delectus aut autem', completed: false", "GET /fetch_json");
  }

  @Test
  void requestInitFetch_fetchesOnce() {
    assertAnswer("cloudflare!", "GET /request-init-fetch");

    assertAsked("GET https://cloudflare.com/");
  }

  @Test
  void cancelledFetch_keepsTheErrorsName() {
    HttpResponse<String> answer = worker.ask("GET /cancelled-fetch");

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("AbortError"), answer.body());
  }

  @Test
  void fetchTimeout_isCancelled() {
    assertAnswer("Cancelled", "GET /fetch-timeout");
  }

  @Test
  void proxiedResponse_isUnchanged() {
    HttpResponse<String> answer = worker.ask("GET /proxy_request/https://odd.example//a");

    assertEquals("299 odd", answer.statusCode() + " " + answer.body());
    assertEquals("text/odd", header(answer, "content-type"));
    assertEquals("1", header(answer, "x-odd"));
    assertAsked("GET https://odd.example//a");
  }

  @Test
  void proxiedResponse_keepsItsEncoding() {
    HttpResponse<byte[]> answer =
        worker.send(
            worker.request(
                "GET /proxy_request/https://packed.example/a",
                BodyPublishers.noBody(),
                "Accept-Encoding",
                "gzip"),
            BodyHandlers.ofByteArray());

    assertEquals("gzip", header(answer, "content-encoding"));
    assertEquals("packed ".repeat(1000), Gzip.unpacked(answer.body()));
  }

  @Test
  void failedRequest_leavesTheNextOneAlone() {
    assertProblem(500, worker.ask("GET /get-from-secret-store-missing"));

    assertFalse(worker.ask("GET /now").body().isEmpty());
  }

  private static void assertAsked(String... requests) {
    assertEquals("[\"" + String.join("\",\"", requests) + "\"]", worker.behind("GET /asked"));
  }
}
