package dev.samovar.worker;

import dev.samovar.spi.DeadlineDriver;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that may take so long and no longer.
 *
 * <pre>{@code
 * Quote quote = Deadlines.within(Duration.ofSeconds(2), () -> quotes.best(symbol));
 * }</pre>
 *
 * <p>A wait ends when the time is up; what computes goes on until it waits. Within another one the
 * earlier of both counts. What was under way, a statement or a request, may still come about.
 */
public final class Deadlines {
  private static @Nullable DeadlineDriver driver;

  private Deadlines() {}

  /** For runtimes, when they start. */
  public static void use(DeadlineDriver timers) {
    driver = timers;
  }

  /**
   * Do the work, on this thread.
   *
   * @throws DeadlineExceededException if it waits when the time is up; without a handler's doing a
   *     504
   */
  public static <T> T within(Duration limit, Supplier<T> work) {
    return driver().within(limit, work);
  }

  /** As {@link #within(Duration, Supplier)}, for work without a result. */
  public static void within(Duration limit, Runnable work) {
    within(
        limit,
        () -> {
          work.run();
          return null;
        });
  }

  private static DeadlineDriver driver() {
    DeadlineDriver timers = driver;
    if (timers == null) {
      throw new IllegalStateException(
          "There is no runtime with a clock: ask the worker through TestClient or a server");
    }
    return timers;
  }
}
