package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the small bindings, on each runtime. */
abstract class PlatformFacts {

  final String text(String path) {
    return ask("GET", path, "");
  }

  /** The body of the worker's answer. */
  abstract String ask(String method, String path, String body);

  @Test
  void absentResponse_isAMiss() {
    assertEquals("cache miss", text("/cache/absent"));
  }

  @Test
  void storedResponse_isAnsweredUntilItIsDeleted() {
    assertEquals("größer", ask("PUT", "/cache/stored", "größer"));

    assertEquals("größer", text("/cache/stored"));
    assertEquals("false", text("/other-cache/stored"));
    assertEquals("true", ask("DELETE", "/cache/stored", ""));
    assertEquals("false", ask("DELETE", "/cache/stored", ""));
    assertEquals("cache miss", text("/cache/stored"));
  }

  @Test
  void fourthCallOfAKey_isBeyondTheLimit() {
    // A period of the clock may end between two calls: then the next four are in one.
    List<String> expected = List.of("within", "within", "within", "beyond");
    List<String> found = Collections.emptyList();
    for (int i = 0; i < 2 && !found.equals(expected); i++) {
      String key = "/limit/mine-" + i;
      found = Stream.of(key, key, key, key).map(this::text).toList();
    }

    assertEquals(expected, found);
    assertEquals("within", text("/limit/other"));
  }

  @Test
  void dataPoint_isWritten() {
    assertEquals("written", text("/point"));
  }

  @Test
  void version_hasAnId() {
    assertEquals("an id", text("/version"));
  }

  @Test
  void secretOfTheStore_isGiven() {
    assertEquals("s3 größer", text("/present-secret"));
  }

  @Test
  void secretThatIsNotInTheStore_isABindingException() {
    assertEquals("missing", text("/missing-secret"));
  }
}
