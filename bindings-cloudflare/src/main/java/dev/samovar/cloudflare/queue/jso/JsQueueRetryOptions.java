package dev.samovar.cloudflare.queue.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** QueueRetryOptions — workerd types/generated-snapshot/index.d.ts */
public interface JsQueueRetryOptions extends JSObject {

  /** Absent for the consumer's own. */
  @JSProperty
  void setDelaySeconds(int seconds);
}
