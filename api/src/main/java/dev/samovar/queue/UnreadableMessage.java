package dev.samovar.queue;

import dev.samovar.spi.MessageSource;
import dev.samovar.spi.QueueBody;
import java.time.Instant;

/** A message that is not what the consumer takes: not JSON of its type, or breaking its rules. */
public final class UnreadableMessage {
  private final MessageSource source;
  private final QueueException failure;
  private boolean settled;

  UnreadableMessage(MessageSource source, QueueException failure) {
    this.source = source;
    this.failure = failure;
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

  /** What is wrong with it; quotes nothing of it. */
  public QueueException failure() {
    return failure;
  }

  /**
   * The message as it came: JSON, text or bytes.
   *
   * @throws QueueException if it is none of these
   */
  public byte[] bytes() {
    QueueBody body = source.body();
    return body.bytes();
  }

  /** Drop it; otherwise it is tried again, and ends in the dead letter queue. */
  public void ack() {
    settled = true;
    source.ack();
  }

  void retryUnlessSettled() {
    if (!settled) {
      source.retry(-1);
    }
  }
}
