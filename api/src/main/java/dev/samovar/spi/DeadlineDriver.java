package dev.samovar.spi;

import java.time.Duration;
import java.util.function.Supplier;

/** How a runtime ends waits when their time is up. */
@FunctionalInterface
public interface DeadlineDriver {

  /**
   * @throws dev.samovar.worker.DeadlineExceededException if the work waits when the time is up
   */
  <T> T within(Duration limit, Supplier<T> work);
}
