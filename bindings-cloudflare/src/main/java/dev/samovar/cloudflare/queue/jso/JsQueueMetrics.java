package dev.samovar.cloudflare.queue.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** QueueMetrics — workerd types/generated-snapshot/index.d.ts */
public interface JsQueueMetrics extends JSObject {

  @JSProperty
  double getBacklogCount();

  @JSProperty
  double getBacklogBytes();
}
