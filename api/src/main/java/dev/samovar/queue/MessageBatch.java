package dev.samovar.queue;

import dev.samovar.spi.BatchSource;
import dev.samovar.spi.MessageFormat;
import dev.samovar.spi.MessageSource;
import dev.samovar.worker.ExecutionContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Messages of one queue; the parameter of a method annotated {@link Queue}.
 *
 * <p>A message that cannot be read is not among {@link #messages()} and harms no other: it is
 * logged, and tried again until it ends in the dead letter queue.
 *
 * @param <T> what a message is
 * @param <E> the interface of the worker's bindings
 * @see <a href="https://developers.cloudflare.com/queues/configuration/batching-retries/">Queues:
 *     batching, retries and delays</a>
 */
public final class MessageBatch<T, E> {
  private final BatchSource source;
  private final E env;
  private final ExecutionContext execution;
  private final List<Message<T>> messages = new ArrayList<>();
  private final List<UnreadableMessage> unreadable = new ArrayList<>();

  /** For runtimes; a worker is given one. */
  public MessageBatch(
      BatchSource source, MessageFormat<T> format, E env, ExecutionContext execution) {
    this.source = source;
    this.env = env;
    this.execution = execution;
    for (MessageSource message : source.messages()) {
      add(message, format);
    }
  }

  private void add(MessageSource message, MessageFormat<T> format) {
    try {
      messages.add(new Message<>(message, format.decode(message.body())));
    } catch (QueueException e) {
      unreadable.add(new UnreadableMessage(message, e));
    }
  }

  /** The queue's name. */
  public String queue() {
    return source.queue();
  }

  /** Those that could be read; cannot be changed. */
  public List<Message<T>> messages() {
    return Collections.unmodifiableList(messages);
  }

  /** Those that could not; empty as a rule. */
  public List<UnreadableMessage> unreadable() {
    return Collections.unmodifiableList(unreadable);
  }

  /** What waited in the queue when this batch was made. */
  public QueueMetrics metrics() {
    return source.metrics();
  }

  public E env() {
    return env;
  }

  public ExecutionContext execution() {
    return execution;
  }

  /** All that could be read are done, also if the method throws afterwards. */
  public void ackAll() {
    messages.forEach(Message::ack);
  }

  /** Deliver all again that are not acknowledged, after the consumer's {@code retry_delay}. */
  public void retryAll() {
    source.retryAll(-1);
  }

  /**
   * As {@link #retryAll()}, after that time.
   *
   * @param delay at most 24 hours, in whole seconds
   * @throws QueueException if it is negative or longer
   */
  public void retryAll(Duration delay) {
    source.retryAll(QueueLimits.checkDelay(delay.getSeconds()));
  }

  /** For runtimes, after the method has returned: what nobody could read comes again. */
  public void retryUnreadable() {
    unreadable.forEach(UnreadableMessage::retryUnlessSettled);
  }
}
