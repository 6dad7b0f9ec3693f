package dev.samovar.jvm.queue;

import dev.samovar.jvm.config.QueueConsumerConfig;
import dev.samovar.spi.BatchSource;
import dev.samovar.spi.EventHandler;
import dev.samovar.spi.WorkerLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands the messages of a queue to a worker, batch by batch. */
public final class QueueConsumer {
  private final QueueStore queue;
  private final @Nullable QueueStore deadLetters;
  private final QueueConsumerConfig config;

  /**
   * @param deadLetters null to drop what was tried too often
   */
  public QueueConsumer(
      QueueStore queue, @Nullable QueueStore deadLetters, QueueConsumerConfig config) {
    this.queue = queue;
    this.deadLetters = deadLetters;
    this.config = config;
  }

  /**
   * Deliver one batch of what is due.
   *
   * @param worker what it throws is logged, and lets all messages come again that it has not
   *     acknowledged
   * @return how many messages it had; 0 if none is due
   */
  public int deliver(EventHandler<BatchSource> worker, long nowMillis, WorkerLog log) {
    List<StoredMessage> taken = queue.take(config.maxBatchSize(), nowMillis);
    if (taken.isEmpty()) {
      return 0;
    }
    DeliveredBatch batch = new DeliveredBatch(queue.name(), taken, queue.metrics());
    boolean failed = false;
    try {
      worker.handle(batch);
    } catch (Throwable e) {
      failed = true;
      log.error("A batch of the queue '" + queue.name() + "' failed", e);
    }
    for (DeliveredBatch.Delivered message : batch.messages()) {
      if (batch.isRetried(message, failed)) {
        retry(message.message(), batch.delaySeconds(message), nowMillis);
      }
    }
    return taken.size();
  }

  private void retry(StoredMessage message, int delaySeconds, long nowMillis) {
    int delay = delaySeconds < 0 ? config.retryDelaySeconds() : delaySeconds;
    if (message.deliveries() < config.maxRetries()) {
      queue.add(message.again(nowMillis + 1000L * delay));
      return;
    }
    QueueStore dead = deadLetters;
    if (dead != null) {
      dead.send(message.body(), -1);
    }
  }
}
