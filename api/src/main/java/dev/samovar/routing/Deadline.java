package dev.samovar.routing;

import dev.samovar.worker.Deadlines;
import java.time.Duration;

/** A filter that bounds how long an answer may take. */
public final class Deadline {
  private Deadline() {}

  /**
   * 504 {@code deadline_exceeded} for a handler that still waits when the time is up. A body that
   * is written while it is sent is not bounded, and neither is code that never waits: a loop that
   * does not yield blocks all requests of a local workerd, which has one thread and no CPU limit.
   */
  public static <E> Filter<E> of(Duration limit) {
    return (c, next) -> Deadlines.within(limit, () -> next.handle(c));
  }
}
