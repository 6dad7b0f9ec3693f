package dev.samovar.wasm;

import dev.samovar.cloudflare.env.CloudflareBindings;
import dev.samovar.cloudflare.tail.ConsumedTraces;
import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkerRuntime;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** Traces of other workers to the method that takes them. */
final class TailAdapter implements EventAdapter {

  private final WorkerRuntime<?> worker;
  private final WorkerLog log;

  TailAdapter(WorkerRuntime<?> worker, WorkerLog log) {
    this.worker = worker;
    this.log = log;
  }

  @Override
  public String event() {
    return "tail";
  }

  @Override
  public @Nullable JSObject handle(JSObject subject, JSObject env, JSObject context) {
    try {
      worker.tail(
          ConsumedTraces.of(subject), new CloudflareBindings(env), new JsExecutionContext(context));
      return null;
    } catch (Throwable e) {
      log.error("Traces of other workers could not be taken", e);
      return EventFailure.of(e);
    }
  }
}
