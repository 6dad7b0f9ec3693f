package dev.samovar.queue;

import dev.samovar.spi.MessageFormat;
import dev.samovar.spi.QueueBody;
import dev.samovar.spi.QueueDriver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A queue to send to.
 *
 * <p>A message is a {@code String}, sent as text; a {@code byte[]}, sent as it is; or what is
 * annotated {@code @CompiledJson} and lists, sets and maps of such, sent as JSON. It has at most
 * {@value QueueLimits#MESSAGE_BYTES} bytes. It is delivered at least once, and not always in order.
 *
 * @param <T> what a message is
 * @see <a href="https://developers.cloudflare.com/queues/configuration/javascript-apis/">Queues:
 *     JavaScript APIs</a>
 */
public final class QueueProducer<T> {
  private final MessageFormat<T> format;
  private final QueueDriver driver;

  /** For runtimes; a handler gets it from its env. */
  public QueueProducer(MessageFormat<T> format, QueueDriver driver) {
    this.format = format;
    this.driver = driver;
  }

  /**
   * Send a message; it is stored when this returns.
   *
   * @return what waits in the queue; what was sent need not be counted yet
   * @throws QueueException if it is too large, or the queue refuses it
   */
  public QueueMetrics send(T message) {
    return send(message, QueueSendOptions.none());
  }

  /** As {@link #send(Object)}, with a delay or as another content type. */
  public QueueMetrics send(T message, QueueSendOptions options) {
    QueueBody body = format.encode(message, options.contentType().orElse(null));
    QueueLimits.checkMessage(body, 0);
    return driver.send(body, options.delaySeconds());
  }

  /**
   * Send several messages in one call; of none nothing is sent.
   *
   * @param messages at most {@value QueueLimits#BATCH_MESSAGES}, together at most {@value
   *     QueueLimits#BATCH_BYTES} bytes
   * @return what waits in the queue; what was sent need not be counted yet
   * @throws QueueException if there are too many, one is too large, or the queue refuses them
   */
  public QueueMetrics sendBatch(Collection<T> messages) {
    return sendBatch(messages, QueueSendOptions.none());
  }

  /** As {@link #sendBatch(Collection)}, with a delay or as another content type. */
  public QueueMetrics sendBatch(Collection<T> messages, QueueSendOptions options) {
    if (messages.isEmpty()) {
      return metrics();
    }
    QueueLimits.checkCount(messages.size());
    List<QueueBody> bodies = new ArrayList<>(messages.size());
    for (T message : messages) {
      bodies.add(format.encode(message, options.contentType().orElse(null)));
    }
    QueueLimits.checkBatch(bodies);
    return driver.sendBatch(bodies, options.delaySeconds());
  }

  /**
   * What waits in the queue now.
   *
   * @throws QueueException if the platform does not say
   */
  public QueueMetrics metrics() {
    return driver.metrics();
  }
}
