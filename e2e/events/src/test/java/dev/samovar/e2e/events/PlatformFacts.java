package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the small bindings, on each runtime. */
abstract class PlatformFacts {

  abstract String text(String path);

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
  void secretThatIsNotInTheStore_isABindingException() {
    assertEquals("missing", text("/missing-secret"));
  }
}
