package dev.samovar.cloudflare.queue;

import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.queue.jso.JsMessage;
import dev.samovar.cloudflare.queue.jso.JsMessageBatch;
import dev.samovar.queue.QueueMetrics;
import dev.samovar.spi.BatchSource;
import dev.samovar.spi.MessageSource;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;

/** A batch of the queue event. */
public final class CloudflareBatch implements BatchSource {
  private final JsMessageBatch batch;
  private final List<DeliveredMessage> messages = new ArrayList<>();

  public CloudflareBatch(JsMessageBatch batch) {
    this.batch = batch;
    JSObject all = batch.getMessages();
    int count = JsArrays.length(all);
    for (int i = 0; i < count; i++) {
      messages.add(new DeliveredMessage((JsMessage) JsArrays.get(all, i)));
    }
  }

  /**
   * After a failure: let what is not settled come again, if something else is done.
   *
   * <p>The platform would keep what is acknowledged; wrangler's queues let a whole batch come again
   * whose handler failed.
   *
   * @return false if nothing is done, and the failure may be told
   */
  public boolean retryRest() {
    if (messages.stream().noneMatch(DeliveredMessage::isDone)) {
      return false;
    }
    messages.forEach(DeliveredMessage::retryUnlessSettled);
    return true;
  }

  @Override
  public String queue() {
    return batch.getQueue();
  }

  @Override
  public List<? extends MessageSource> messages() {
    return messages;
  }

  @Override
  public QueueMetrics metrics() {
    return Metrics.within(batch);
  }

  @Override
  public void retryAll(int delaySeconds) {
    batch.retryAll(DeliveredMessage.options(delaySeconds));
  }
}
