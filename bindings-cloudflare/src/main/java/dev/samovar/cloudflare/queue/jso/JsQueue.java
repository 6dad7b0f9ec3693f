package dev.samovar.cloudflare.queue.jso;

import org.teavm.jso.JSObject;

/** Queue — workerd types/generated-snapshot/index.d.ts */
public interface JsQueue extends JSObject {

  /** A promise of {@link JsQueueMetrics}. */
  JSObject metrics();

  /** A promise of a QueueSendResponse. */
  JSObject send(JSObject message, JsQueueSendOptions options);

  /**
   * A promise of a QueueSendBatchResponse.
   *
   * @param messages an array of {@link JsMessageSendRequest}
   */
  JSObject sendBatch(JSObject messages, JsQueueSendBatchOptions options);
}
