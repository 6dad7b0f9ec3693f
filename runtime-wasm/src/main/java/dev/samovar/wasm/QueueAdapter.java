package dev.samovar.wasm;

import dev.samovar.cloudflare.env.CloudflareBindings;
import dev.samovar.cloudflare.queue.CloudflareBatch;
import dev.samovar.cloudflare.queue.jso.JsMessageBatch;
import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkerRuntime;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** A batch of messages to the method that takes them. */
final class QueueAdapter implements EventAdapter {

  private final WorkerRuntime<?> worker;
  private final WorkerLog log;

  QueueAdapter(WorkerRuntime<?> worker, WorkerLog log) {
    this.worker = worker;
    this.log = log;
  }

  @Override
  public String event() {
    return "queue";
  }

  @Override
  public @Nullable JSObject handle(JSObject subject, JSObject env, JSObject context) {
    CloudflareBatch batch = new CloudflareBatch((JsMessageBatch) subject);
    try {
      worker.queue(batch, new CloudflareBindings(env), new JsExecutionContext(context));
      return null;
    } catch (Throwable e) {
      log.error("A batch of the queue '" + batch.queue() + "' failed", e);
      return batch.retryRest() ? null : EventFailure.of(e);
    }
  }
}
