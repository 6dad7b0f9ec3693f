package dev.samovar.cloudflare.queue.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** QueueSendOptions — workerd types/generated-snapshot/index.d.ts */
public interface JsQueueSendOptions extends JSObject {

  @JSProperty
  void setContentType(String type);

  /** Absent for the queue's own. */
  @JSProperty
  void setDelaySeconds(int seconds);
}
