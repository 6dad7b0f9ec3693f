package dev.samovar.spi;

import dev.samovar.queue.QueueMetrics;
import java.util.List;

/**
 * A queue as a runtime sends to it. Limits have been checked; what it refuses is a {@link
 * dev.samovar.queue.QueueException}.
 */
public interface QueueDriver {

  /**
   * @param delaySeconds -1 for the queue's own
   */
  QueueMetrics send(QueueBody message, int delaySeconds);

  /**
   * @param messages one or more
   * @param delaySeconds -1 for the queue's own
   */
  QueueMetrics sendBatch(List<QueueBody> messages, int delaySeconds);

  QueueMetrics metrics();
}
