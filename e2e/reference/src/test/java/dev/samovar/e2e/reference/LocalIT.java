package dev.samovar.e2e.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What docs/coverage.md says of local workerd is so. Where an upgrade turns a test red, the member
 * can be offered, or the page has to say something else.
 */
class LocalIT extends Comparison {

  private static final String HAS_NONE = "– local workerd has none";

  @Test
  void localWorkerd_hasWhatThePageSays() {
    Answer answer = Exchange.send(Place.REFERENCE, Raw.get("/local/"));

    assertEquals(
        """
        ctx.cache=undefined
        ctx.access=undefined
        ctx.tracing=object
        spans are traced=false
        KV says where a value is from=null
        """,
        answer.text());
  }

  /** Without a cache in its context a worker has nothing to call these on. */
  @Test
  void thePage_saysItOfNothingElse() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../../docs/coverage.md"));
    List<String> missing = lines.stream().filter(line -> line.contains(HAS_NONE)).toList();

    assertEquals(
        List.of(
            "| `cache` | " + HAS_NONE + " |",
            "| `purge` | " + HAS_NONE + " |",
            "| `invalidate` | " + HAS_NONE + " |"),
        missing);
    assertTrue(lines.contains("| CacheContext | Java |"));
    assertFalse(String.join("\n", lines).contains("not implemented by the local"));
  }
}
