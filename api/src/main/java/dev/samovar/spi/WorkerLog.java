package dev.samovar.spi;

import org.jspecify.annotations.Nullable;

/** Where a runtime writes lines: the console of workerd, the standard error of a JVM. */
@FunctionalInterface
public interface WorkerLog {

  /**
   * @param thrown logged whole, with its stack and causes
   */
  void error(String message, @Nullable Throwable thrown);
}
