package dev.samovar.spi;

import java.util.List;

/** How a runtime does work side by side. */
@FunctionalInterface
public interface TaskDriver {

  /** Begin each, and return when all have ended. None of them throws. */
  void run(List<Runnable> work);
}
