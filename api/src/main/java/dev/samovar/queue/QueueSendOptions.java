package dev.samovar.queue;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How messages are sent. */
public final class QueueSendOptions {
  private static final QueueSendOptions NONE = new QueueSendOptions(-1, null);

  private final int delaySeconds;
  private final @Nullable QueueContentType contentType;

  private QueueSendOptions(int delaySeconds, @Nullable QueueContentType contentType) {
    this.delaySeconds = delaySeconds;
    this.contentType = contentType;
  }

  /** The queue's own delay, and the content type that fits the message. */
  public static QueueSendOptions none() {
    return NONE;
  }

  /**
   * Deliver after that time; {@link Duration#ZERO} is at once, whatever the queue's own delay.
   *
   * @param delay at most 24 hours, in whole seconds
   * @throws QueueException if it is negative or longer
   */
  public QueueSendOptions withDelay(Duration delay) {
    return new QueueSendOptions(QueueLimits.checkDelay(delay.getSeconds()), contentType);
  }

  public QueueSendOptions withContentType(QueueContentType type) {
    return new QueueSendOptions(delaySeconds, type);
  }

  /** -1 for the queue's own. */
  public int delaySeconds() {
    return delaySeconds;
  }

  public Optional<QueueContentType> contentType() {
    return Optional.ofNullable(contentType);
  }
}
