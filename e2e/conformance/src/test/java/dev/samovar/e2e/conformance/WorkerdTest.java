package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;

/** Facts about the worker, which runs once for all of them. */
abstract class WorkerdTest {

  /** Ends with this JVM. */
  static final Workerd worker = Workerd.start();

  @AfterEach
  void standInsMayBeAskedAgain() {
    worker.behind("DELETE /asked");
  }

  /** The answer to the request is 200 with that text. */
  static void assertAnswer(String text, String methodAndPath) {
    assertAnswer(text, worker.ask(methodAndPath));
  }

  static void assertAnswer(String text, HttpResponse<String> answer) {
    assertEquals("200 " + text, answer.statusCode() + " " + answer.body());
  }

  static void assertJson(String json, HttpResponse<String> answer) {
    assertAnswer(json, answer);
    assertEquals("application/json", header(answer, "content-type"));
  }

  static void assertProblem(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", header(answer, "content-type"));
  }

  /** The route compared, and says which comparison did not hold. */
  static void assertRefuses(String methodAndPath, String... parts) {
    HttpResponse<String> answer = worker.ask(methodAndPath);
    assertProblem(500, answer);
    for (String part : parts) {
      assertTrue(answer.body().contains(part), () -> part + " is not in " + answer.body());
    }
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("none");
  }
}
