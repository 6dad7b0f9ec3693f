package dev.samovar.cloudflare.queue;

import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.queue.jso.JsMessageSendRequest;
import dev.samovar.cloudflare.queue.jso.JsQueue;
import dev.samovar.cloudflare.queue.jso.JsQueueMetrics;
import dev.samovar.cloudflare.queue.jso.JsQueueSendBatchOptions;
import dev.samovar.cloudflare.queue.jso.JsQueueSendOptions;
import dev.samovar.queue.QueueException;
import dev.samovar.queue.QueueMetrics;
import dev.samovar.queue.QueueProducer;
import dev.samovar.spi.MessageFormat;
import dev.samovar.spi.QueueBody;
import dev.samovar.spi.QueueDriver;
import dev.samovar.worker.PlatformException;
import java.util.List;
import java.util.function.Supplier;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** A queue as env has it. */
public final class CloudflareQueue implements QueueDriver {

  private final JsQueue queue;

  private CloudflareQueue(JsQueue queue) {
    this.queue = queue;
  }

  /** The queue of a binding. */
  public static <T> QueueProducer<T> producer(JSObject binding, MessageFormat<T> format) {
    return new QueueProducer<>(format, new CloudflareQueue((JsQueue) binding));
  }

  @Override
  public QueueMetrics send(QueueBody message, int delaySeconds) {
    JsQueueSendOptions options = JSObjects.create();
    options.setContentType(message.contentType().word());
    if (delaySeconds >= 0) {
      options.setDelaySeconds(delaySeconds);
    }
    return sent("a message", () -> queue.send(MessageBodies.toJs(message), options));
  }

  @Override
  public QueueMetrics sendBatch(List<QueueBody> messages, int delaySeconds) {
    JSObject requests = JsArrays.create();
    for (QueueBody message : messages) {
      JsMessageSendRequest request = JSObjects.create();
      request.setBody(MessageBodies.toJs(message));
      request.setContentType(message.contentType().word());
      JsArrays.push(requests, request);
    }
    JsQueueSendBatchOptions options = JSObjects.create();
    if (delaySeconds >= 0) {
      options.setDelaySeconds(delaySeconds);
    }
    return sent(messages.size() + " messages", () -> queue.sendBatch(requests, options));
  }

  @Override
  public QueueMetrics metrics() {
    return Metrics.of((JsQueueMetrics) await("The queue does not say what waits", queue::metrics));
  }

  private static QueueMetrics sent(String what, Supplier<JSObject> call) {
    return Metrics.within(await("The queue did not take " + what, call));
  }

  private static JSObject await(String failure, Supplier<JSObject> call) {
    try {
      return Promises.await(call.get());
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        throw new QueueException(failure + ": " + platform.getMessage(), platform);
      }
      throw known;
    }
  }
}
