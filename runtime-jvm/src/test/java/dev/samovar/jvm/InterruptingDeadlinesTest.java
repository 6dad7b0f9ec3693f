package dev.samovar.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.worker.DeadlineExceededException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InterruptingDeadlinesTest {
  private static final Duration SHORT = Duration.ofMillis(30);
  private static final Duration LONG = Duration.ofSeconds(20);

  private final InterruptingDeadlines deadlines = new InterruptingDeadlines();

  @Test
  void aWaitBeyondIt_ends() {
    DeadlineExceededException e =
        assertThrows(
            DeadlineExceededException.class, () -> deadlines.within(SHORT, () -> sleep(20_000)));

    assertEquals(504, e.status());
    assertFalse(Thread.currentThread().isInterrupted());
  }

  @Test
  void inTime_hasItsResult() {
    assertEquals("slept", deadlines.within(LONG, () -> sleep(1)));
  }

  @Test
  void theOuterOne_endsTheInnerWork() {
    assertThrows(
        DeadlineExceededException.class,
        () -> deadlines.within(SHORT, () -> deadlines.within(LONG, () -> sleep(20_000))));
  }

  private static String sleep(long millis) {
    try {
      Thread.sleep(millis);
      return "slept";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
