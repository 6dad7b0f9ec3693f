package dev.samovar.cloudflare.queue.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** MessageBatch — workerd types/generated-snapshot/index.d.ts */
public interface JsMessageBatch extends JSObject {

  @JSProperty
  String getQueue();

  /** An array of {@link JsMessage}. */
  @JSProperty
  JSObject getMessages();

  void retryAll(JsQueueRetryOptions options);
}
