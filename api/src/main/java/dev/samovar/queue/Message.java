package dev.samovar.queue;

import dev.samovar.spi.MessageSource;
import java.time.Duration;
import java.time.Instant;

/**
 * A message of a batch. The first of {@link #ack} and {@link #retry} counts; without either, the
 * end of the method decides: acknowledged if it returns, tried again if it throws.
 *
 * @param <T> what a message is
 */
public final class Message<T> {
  private final MessageSource source;
  private final T body;

  Message(MessageSource source, T body) {
    this.source = source;
    this.body = body;
  }

  /** The platform's own, the same at each attempt. */
  public String id() {
    return source.id();
  }

  /** When it was sent. */
  public Instant timestamp() {
    return Instant.ofEpochMilli(source.timestampMillis());
  }

  /** How often it has been delivered, this time included; from 1. */
  public int attempts() {
    return source.attempts();
  }

  public T body() {
    return body;
  }

  /** It is done, also if the method throws afterwards. */
  public void ack() {
    source.ack();
  }

  /** Deliver it again, after the consumer's {@code retry_delay}. */
  public void retry() {
    source.retry(-1);
  }

  /**
   * Deliver it again after that time; at the end of {@code max_retries} it goes to the dead letter
   * queue, or is dropped where there is none.
   *
   * @param delay at most 24 hours, in whole seconds
   * @throws QueueException if it is negative or longer
   */
  public void retry(Duration delay) {
    source.retry(QueueLimits.checkDelay(delay.getSeconds()));
  }
}
