package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A class of tests with a worker of its own, and so with empty bindings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WorkerdTest {

  Workerd worker;

  @BeforeAll
  void start() {
    worker = Workerd.start();
  }

  @AfterAll
  void stop() {
    worker.close();
  }

  @AfterEach
  void standInsMayBeAskedAgain() {
    worker.behind("DELETE /asked");
  }

  /** The answer to the request is 200 with that text. */
  void assertAnswer(String text, String methodAndPath) {
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
  void assertRefuses(String methodAndPath, String... parts) {
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
