package dev.samovar.spi;

import java.util.List;

/**
 * A queue as a runtime sends to it. Limits have been checked; what it refuses is a {@link
 * dev.samovar.queue.QueueException}.
 */
public interface QueueDriver {

  /**
   * @param delaySeconds -1 for the queue's own
   */
  void send(QueueBody message, int delaySeconds);

  /**
   * @param messages one or more
   * @param delaySeconds -1 for the queue's own
   */
  void sendBatch(List<QueueBody> messages, int delaySeconds);
}
