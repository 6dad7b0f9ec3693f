package dev.samovar.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * What waits in a queue, as far as the platform has counted.
 *
 * @param backlogCount messages; -1 where the platform does not say
 * @param backlogBytes of all messages; -1 where the platform does not say
 * @param oldestMessage when the one that has waited longest was sent; empty if none waits, and
 *     where the platform does not say
 */
public record QueueMetrics(long backlogCount, long backlogBytes, Optional<Instant> oldestMessage) {

  /** For runtimes: the platform did not say. */
  public static final QueueMetrics UNKNOWN = new QueueMetrics(-1, -1, Optional.empty());
}
