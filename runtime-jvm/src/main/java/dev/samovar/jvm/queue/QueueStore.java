package dev.samovar.jvm.queue;

import dev.samovar.queue.QueueMetrics;
import dev.samovar.queue.QueueProducer;
import dev.samovar.spi.MessageFormat;
import dev.samovar.spi.QueueBody;
import dev.samovar.spi.QueueDriver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The messages of one queue, in memory. */
public final class QueueStore implements QueueDriver {
  private final String name;
  private final int deliveryDelaySeconds;
  private final List<StoredMessage> waiting = new ArrayList<>();

  private QueueStore(String name, int deliveryDelaySeconds) {
    this.name = name;
    this.deliveryDelaySeconds = deliveryDelaySeconds;
  }

  public static QueueStore inMemory(String name) {
    return inMemory(name, 0);
  }

  /**
   * @param deliveryDelaySeconds of messages that are sent without a delay of their own
   */
  public static QueueStore inMemory(String name, int deliveryDelaySeconds) {
    return new QueueStore(name, deliveryDelaySeconds);
  }

  public String name() {
    return name;
  }

  public <T> QueueProducer<T> producer(MessageFormat<T> format) {
    return new QueueProducer<>(format, this);
  }

  /** How many messages wait, delayed ones included. */
  public synchronized int size() {
    return waiting.size();
  }

  @Override
  public synchronized QueueMetrics send(QueueBody message, int delaySeconds) {
    long now = System.currentTimeMillis();
    long due = now + 1000L * (delaySeconds < 0 ? deliveryDelaySeconds : delaySeconds);
    QueueBody copy = new QueueBody(message.contentType(), message.bytes().clone());
    waiting.add(new StoredMessage(UUID.randomUUID().toString(), now, copy, 0, due));
    return metrics();
  }

  @Override
  public synchronized QueueMetrics sendBatch(List<QueueBody> messages, int delaySeconds) {
    messages.forEach(message -> send(message, delaySeconds));
    return metrics();
  }

  @Override
  public synchronized QueueMetrics metrics() {
    long bytes = 0;
    long oldest = Long.MAX_VALUE;
    for (StoredMessage message : waiting) {
      bytes += message.body().bytes().length;
      oldest = Math.min(oldest, message.timestampMillis());
    }
    return new QueueMetrics(
        waiting.size(),
        bytes,
        waiting.isEmpty() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(oldest)));
  }

  /** The longest waiting of those that are due. */
  synchronized List<StoredMessage> take(int most, long nowMillis) {
    List<StoredMessage> taken = new ArrayList<>();
    for (Iterator<StoredMessage> i = waiting.iterator(); i.hasNext() && taken.size() < most; ) {
      StoredMessage message = i.next();
      if (message.dueMillis() <= nowMillis) {
        taken.add(message);
        i.remove();
      }
    }
    return taken;
  }

  synchronized void add(StoredMessage message) {
    waiting.add(message);
  }
}
