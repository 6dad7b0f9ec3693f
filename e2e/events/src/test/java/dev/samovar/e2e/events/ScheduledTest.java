package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.testing.TestClient;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The same triggers on a JVM. */
final class ScheduledTest {
  private final TestClient client = TestClient.create();

  @Test
  void trigger_runsItsMethodAndWhatFollows() {
    client.scheduled("23 * * * *", Instant.ofEpochMilli(1700000000000L));

    assertEquals("23 * * * * at 2023-11-14T22:13:20Z", client.get("/seen/sweep").body().text());
    assertEquals("done after 23 * * * *", client.get("/seen/after").body().text());
  }

  @Test
  void failure_isThrown() {
    var e = assertThrows(IllegalStateException.class, () -> client.scheduled("5 4 * * *"));

    assertEquals(IOException.class, e.getCause().getClass());
  }

  @Test
  void unknownExpression_isSaid() {
    var e = assertThrows(IllegalStateException.class, () -> client.scheduled("* * * * *"));

    assertEquals(
        "No method of the worker is annotated @Cron(\"* * * * *\"); it has 0 9 L * *, 23 * * * *,"
            + " 5 4 * * *. Correct the wrangler configuration, or add the method.",
        e.getMessage());
  }
}
