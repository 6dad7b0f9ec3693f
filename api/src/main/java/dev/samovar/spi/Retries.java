package dev.samovar.spi;

import dev.samovar.worker.PlatformException;
import java.util.function.Supplier;

/** A call that is made again while the platform says that it may succeed. */
public final class Retries {

  private static final int CALLS = 4;
  private static final double FIRST_WAIT_MILLIS = 100;

  private Retries() {}

  public static <T> T of(Supplier<T> call) {
    double wait = FIRST_WAIT_MILLIS;
    for (int i = 1; i < CALLS; i++) {
      try {
        return call.get();
      } catch (PlatformException e) {
        if (!e.isRetryable() || e.isOverloaded()) {
          throw e;
        }
      }
      // Not all callers that failed together should come back together.
      pause((long) (wait * (0.5 + Math.random() / 2)));
      wait *= 2;
    }
    return call.get();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting to call again", e);
    }
  }
}
