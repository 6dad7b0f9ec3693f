package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectsIT extends WorkerdTest {

  @ParameterizedTest
  @CsvSource({
    "put-raw, ok",
    "auto-response, ping:pong",
    "hello, Hello from my-durable-object!",
    "ctor-name, Hello from my-durable-object!",
    "get-by-name, Hello from my-durable-object!",
    "get-by-name-with-location-hint, Hello from my-durable-object!",
    "hello-unique, Hello from unknown!"
  })
  void object_answers(String route, String text) {
    assertAnswer(text, "GET /durable/" + route);
  }

  /** In one test, as all of it is the object A. */
  @Test
  void counter_countsRequestsAndMessages() throws InterruptedException {
    try (Talk talk = Talk.with(worker.webSocket("/durable/websocket"))) {
      assertEquals("10", talk.ask("one"));
      assertEquals("20", talk.ask("two"));
      talk.say("three");
      talk.say("four");
      assertEquals("30", talk.next());
      assertEquals("40", talk.next());
      talk.close(1000);
      assertEquals("closed 1000", talk.next());
      assertEquals("nothing", talk.nextWithin(200));
    }

    assertAnswer(
        "[durable_object]: count: 50, unstored_count: 1, secret: secret!", "GET /durable/any");
    assertAnswer(
        "[durable_object]: count: 60, unstored_count: 2, secret: secret!", "GET /durable/other");
  }

  @Test
  void webSocket_echoesAndSeesTheClose() throws InterruptedException {
    assertAnswer("false", "GET /got-close-event");
    try (Talk talk = Talk.with(worker.webSocket("/websocket"))) {
      assertEquals("hello", talk.ask("hello"));
      assertEquals("größer 😀", talk.ask("größer 😀"));
      talk.close(1000);
      assertEquals("closed 1000", talk.nextWithin(1000));
    }

    assertAnswer("true", "GET /got-close-event");
    worker.behind("DELETE /kv/SOME_NAMESPACE/got-close-event");
  }

  @Test
  void closeWithoutACode_isAnsweredWith1000() throws InterruptedException {
    try (Talk talk = Talk.with(worker.webSocket("/websocket"))) {
      assertEquals("hello", talk.ask("hello"));
      talk.close(4001);
      assertEquals("closed 1000", talk.nextWithin(1000));
    }
    assertAnswer("true", "GET /got-close-event");
    worker.behind("DELETE /kv/SOME_NAMESPACE/got-close-event");
  }

  @Test
  void noUpgrade_is426() {
    assertProblem(426, worker.ask("GET /websocket"));
    assertProblem(426, worker.ask("GET /durable/websocket"));
  }
}
