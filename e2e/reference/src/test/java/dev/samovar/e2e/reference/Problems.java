package dev.samovar.e2e.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import java.util.List;
import java.util.Map;

/** Answers that are problems (RFC 9457), read. */
final class Problems {

  private Problems() {}

  /** The violations of the answer to a request. */
  @SuppressWarnings("unchecked")
  static List<Map<?, ?>> errors(Place place, int status, String request) {
    return (List<Map<?, ?>>) asked(place, status, request).get("errors");
  }

  static Map<?, ?> asked(Place place, int status, String request) {
    Answer answer = Exchange.send(place, request);
    assertEquals(status, answer.status(), answer.text());
    return (Map<?, ?>) Json.read(answer.text(), JsonType.any());
  }

  static String described(Map<?, ?> error, String name) {
    return error.get("in") + " " + error.get(name) + " " + error.get("code");
  }
}
