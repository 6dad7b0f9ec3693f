package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.spi.TraceItems;
import dev.samovar.spi.Utf8;
import dev.samovar.testing.TestClient;
import org.junit.jupiter.api.Test;

/** The same consumer of traces on a JVM. */
final class TailTest {
  private final TestClient client = TestClient.create();

  @Test
  void trace_isTaken() {
    String json =
        """
        [{"event": {"queue": "notes", "batchSize": 1}, "eventTimestamp": 1, "scriptName": "shop", "outcome": "ok",
          "logs": [{"timestamp": 1, "level": "log", "message": ["one", 2]}], "exceptions": []}]
        """;

    client.tail(TraceItems.read(Utf8.encode(json)));

    assertEquals("shop ok [log: one 2] true", client.get("/seen/tail%20notes").body().text());
  }
}
