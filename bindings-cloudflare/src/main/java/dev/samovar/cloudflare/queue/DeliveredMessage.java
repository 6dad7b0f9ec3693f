package dev.samovar.cloudflare.queue;

import dev.samovar.cloudflare.queue.jso.JsMessage;
import dev.samovar.cloudflare.queue.jso.JsQueueRetryOptions;
import dev.samovar.spi.MessageSource;
import dev.samovar.spi.QueueBody;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** A message of the queue event. */
final class DeliveredMessage implements MessageSource {

  private final JsMessage message;
  private boolean done;
  private boolean settled;

  DeliveredMessage(JsMessage message) {
    this.message = message;
  }

  /**
   * @param delaySeconds -1 for the consumer's own
   */
  static JsQueueRetryOptions options(int delaySeconds) {
    JsQueueRetryOptions options = JSObjects.create();
    if (delaySeconds >= 0) {
      options.setDelaySeconds(delaySeconds);
    }
    return options;
  }

  @Override
  public String id() {
    return message.getId();
  }

  @Override
  public long timestampMillis() {
    return (long) millis(message.getTimestamp());
  }

  @Override
  public int attempts() {
    return message.getAttempts();
  }

  @Override
  public QueueBody body() {
    return MessageBodies.fromJs(message.getBody());
  }

  @Override
  public void ack() {
    done = done || !settled;
    settled = true;
    message.ack();
  }

  @Override
  public void retry(int delaySeconds) {
    settled = true;
    message.retry(options(delaySeconds));
  }

  boolean isDone() {
    return done;
  }

  void retryUnlessSettled() {
    if (!settled) {
      retry(-1);
    }
  }

  @JSBody(params = "date", script = "return date.getTime();")
  private static native double millis(JSObject date);
}
