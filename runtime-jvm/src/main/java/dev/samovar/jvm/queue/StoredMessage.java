package dev.samovar.jvm.queue;

import dev.samovar.spi.QueueBody;

/**
 * A message that waits.
 *
 * @param deliveries how often it has been delivered
 * @param dueMillis when it may be delivered next
 */
record StoredMessage(
    String id, long timestampMillis, QueueBody body, int deliveries, long dueMillis) {

  StoredMessage again(long dueMillis) {
    return new StoredMessage(id, timestampMillis, body, deliveries + 1, dueMillis);
  }
}
