package dev.samovar.cloudflare.queue.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Message — workerd types/generated-snapshot/index.d.ts */
public interface JsMessage extends JSObject {

  @JSProperty
  String getId();

  /** A Date. */
  @JSProperty
  JSObject getTimestamp();

  /** Any value. */
  @JSProperty
  JSObject getBody();

  @JSProperty
  int getAttempts();

  void ack();

  void retry(JsQueueRetryOptions options);
}
