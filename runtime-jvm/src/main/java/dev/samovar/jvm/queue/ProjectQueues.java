package dev.samovar.jvm.queue;

import dev.samovar.jvm.config.QueueConsumerConfig;
import dev.samovar.spi.BatchSource;
import dev.samovar.spi.EventHandler;
import dev.samovar.spi.WorkerLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** The queues that a project's configuration names. */
public final class ProjectQueues {
  private final Map<String, QueueStore> stores = new LinkedHashMap<>();
  private final List<QueueConsumer> consumers = new ArrayList<>();

  /** The queue of that name, made when it is first asked for. */
  public QueueStore store(String name) {
    return store(name, 0);
  }

  /**
   * @param deliveryDelaySeconds counts where the queue is made by this call
   */
  public synchronized QueueStore store(String name, int deliveryDelaySeconds) {
    return stores.computeIfAbsent(name, n -> QueueStore.inMemory(n, deliveryDelaySeconds));
  }

  public synchronized void consume(QueueConsumerConfig config) {
    QueueStore dead = config.deadLetterQueue().map(this::store).orElse(null);
    consumers.add(new QueueConsumer(store(config.queue()), dead, config));
  }

  public boolean hasConsumers() {
    return !consumers.isEmpty();
  }

  /**
   * Deliver what is due, and what comes of it, until nothing is.
   *
   * @return how many messages were delivered, each attempt counted
   */
  public int deliver(EventHandler<BatchSource> worker, LongSupplier nowMillis, WorkerLog log) {
    int all = 0;
    int round;
    do {
      round = 0;
      for (QueueConsumer consumer : consumers) {
        round += consumer.deliver(worker, nowMillis.getAsLong(), log);
      }
      all += round;
    } while (round > 0);
    return all;
  }
}
