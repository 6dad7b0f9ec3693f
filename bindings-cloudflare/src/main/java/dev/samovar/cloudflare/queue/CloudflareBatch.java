package dev.samovar.cloudflare.queue;

import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.queue.jso.JsMessage;
import dev.samovar.cloudflare.queue.jso.JsMessageBatch;
import dev.samovar.spi.BatchSource;
import dev.samovar.spi.MessageSource;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;

/** A batch of the queue event. */
public record CloudflareBatch(JsMessageBatch batch) implements BatchSource {

  @Override
  public String queue() {
    return batch.getQueue();
  }

  @Override
  public List<MessageSource> messages() {
    JSObject all = batch.getMessages();
    int count = JsArrays.length(all);
    List<MessageSource> messages = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      messages.add(new DeliveredMessage((JsMessage) JsArrays.get(all, i)));
    }
    return messages;
  }

  @Override
  public void retryAll(int delaySeconds) {
    batch.retryAll(DeliveredMessage.options(delaySeconds));
  }
}
