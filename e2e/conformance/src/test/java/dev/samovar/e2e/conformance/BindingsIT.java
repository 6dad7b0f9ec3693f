package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingsIT extends WorkerdTest {

  private static final String ID = "11111111-1111-4111-8111-11111111111";

  @Test
  void messages_comeBack() throws InterruptedException {
    assertJson("[]", worker.ask("GET /queue"));
    String one = message(ID + "1", ID + "1");
    String two = message(ID + "2", "two");
    String three = message(ID + "3", "three");

    assertEquals(200, worker.ask("POST /queue/send/" + ID + "1").statusCode());
    assertEquals(
        200, worker.ask("POST /queue/send_batch", "[" + two + "," + three + "]").statusCode());

    Thread.sleep(1200);
    HttpResponse<String> received = worker.ask("GET /queue");
    for (int i = 0; i < 50 && !received.body().contains("three"); i++) {
      Thread.sleep(100); // a busy machine may be late
      received = worker.ask("GET /queue");
    }
    assertJson("[" + one + "," + two + "," + three + "]", received);
  }

  private static String message(String id, String text) {
    return "{\"id\":\"" + id + "\",\"id_string\":\"" + text + "\"}";
  }

  @ParameterizedTest
  @CsvSource({
    "POST /queue/send/nope,''",
    "POST /queue/send_batch,x",
    "POST /queue/send_batch,[{}]"
  })
  void noMessage_is400(String methodAndPath, String body) {
    assertProblem(400, worker.ask(methodAndPath, body));
  }

  @Test
  void rateLimit_isTenForEachKey() {
    assertJson("{\"success\":true}", worker.ask("GET /rate-limit/check"));
    // A period that ends between two calls begins the count anew; that does not happen twice.
    String outcomes = elevenCalls("a") + " " + elevenCalls("b");

    assertTrue(outcomes.contains("true".repeat(10) + "false"), outcomes);
  }

  private static String elevenCalls(String key) {
    StringBuilder outcomes = new StringBuilder();
    for (int i = 0; i < 11; i++) {
      String answer = worker.ask("GET /rate-limit/key/" + key).body();
      assertTrue(answer.matches("\\{\"success\":(true|false),\"key\":\"" + key + "\"}"), answer);
      outcomes.append(answer.contains("true"));
    }
    return outcomes.toString();
  }

  @Test
  void rateLimits_inBulk() {
    List<String> results = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      results.add("{\"index\":" + i + ",\"key\":\"bulk-test-" + i % 3 + "\",\"success\":true}");
    }

    assertJson(
        "{\"results\":[" + String.join(",", results) + "]}",
        worker.ask("GET /rate-limit/bulk-test"));
  }

  @Test
  void rateLimit_ofANewKeyIsTen() {
    List<String> results = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      results.add("\"request_" + i + "\":" + (i <= 10));
    }
    String expected = "{" + String.join(",", results) + "}";

    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      answers.add(worker.ask("GET /rate-limit/reset").body());
    }
    answers.removeIf(answer -> !answer.equals(expected));

    assertTrue(answers.size() >= 2, answers.toString());
  }

  @Test
  void storedSecret_isRead() {
    assertAnswer("secret value", "GET /get-from-secret-store");
  }

  @Test
  void missingSecret_is500() {
    assertProblem(500, worker.ask("GET /get-from-secret-store-missing"));
  }

  @Test
  void dataPoints_areWritten() {
    assertFalse(worker.ask("GET /analytics-engine").body().isEmpty());
    assertEquals(200, worker.ask("GET /analytics-engine").statusCode());
  }

  @Test
  void asset_isFetchedAndServed() {
    assertAnswer("TEST", "GET /asset/test.txt");
    assertAnswer("TEST", "GET /test.txt");
    assertEquals(404, worker.ask("GET /asset/none.txt").statusCode());
  }

  @Test
  void incomingRequest_isPassedOn() {
    assertAnswer(
        "hello world", worker.ask("GET /remote-by-request?a=b", "", "X-Passed-On", "header"));
    String asked = worker.behind("GET /asked");
    assertTrue(
        asked.matches("\\[\"remote GET http://[^/]+/remote-by-request\\?a=b header FR\"]"), asked);
  }

  @Test
  void url_isPostedTo() {
    assertAnswer("hello world", "GET /remote-by-path");
    String asked = worker.behind("GET /asked");
    assertTrue(asked.matches("\\[\"remote POST http://[^/]+/remote-by-path\"]"), asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mime-ok",
        "mime-stream",
        "structured-ok",
        "structured-with-name",
        "structured-with-attachment"
      })
  void email_isSent(String scenario) {
    HttpResponse<String> answer = worker.ask("GET /send-email?scenario=" + scenario);

    assertTrue(
        answer.body().matches("\\{\"ok\":true,\"messageId\":\"[^\"]+\",\"error\":null}"),
        answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "mime-missing-message-id, message-id",
    "mime-disallowed-sender, email from evil@example.com not allowed",
    "mime-disallowed-recipient, email to nope@example.com not allowed",
    "mime-from-mismatch, from: header does not match",
    "structured-disallowed-sender, email from evil@example.com not allowed",
    "structured-disallowed-recipient, email to nope@example.com not allowed"
  })
  void email_isRefusedInTheBindingsWords(String scenario, String words) {
    HttpResponse<String> answer = worker.ask("GET /send-email?scenario=" + scenario);

    assertEquals(200, answer.statusCode());
    String body = answer.body();
    assertTrue(body.startsWith("{\"ok\":false,\"messageId\":null,\"error\":\""), body);
    assertTrue(body.toLowerCase().contains(words), body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?scenario=nope", "?scenario=", ""})
  void unknownScenario_is400(String query) {
    assertProblem(400, worker.ask("GET /send-email" + query));
  }
}
