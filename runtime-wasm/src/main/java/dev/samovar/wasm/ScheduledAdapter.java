package dev.samovar.wasm;

import dev.samovar.cloudflare.env.CloudflareBindings;
import dev.samovar.cloudflare.event.jso.JsScheduledController;
import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkerRuntime;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** A cron trigger to the method that it is for. */
final class ScheduledAdapter implements EventAdapter {

  private final WorkerRuntime<?> worker;
  private final WorkerLog log;

  ScheduledAdapter(WorkerRuntime<?> worker, WorkerLog log) {
    this.worker = worker;
    this.log = log;
  }

  @Override
  public String event() {
    return "scheduled";
  }

  @Override
  public @Nullable JSObject handle(JSObject subject, JSObject env, JSObject context) {
    JsScheduledSource source = new JsScheduledSource((JsScheduledController) subject);
    try {
      worker.scheduled(source, new CloudflareBindings(env), new JsExecutionContext(context));
      return null;
    } catch (Throwable e) {
      log.error("The cron trigger '" + source.cron() + "' failed", e);
      return EventFailure.of(e);
    }
  }
}
