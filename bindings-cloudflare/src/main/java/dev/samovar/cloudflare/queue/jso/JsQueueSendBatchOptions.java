package dev.samovar.cloudflare.queue.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** QueueSendBatchOptions — workerd types/generated-snapshot/index.d.ts */
public interface JsQueueSendBatchOptions extends JSObject {

  /** Absent for the queue's own. */
  @JSProperty
  void setDelaySeconds(int seconds);
}
