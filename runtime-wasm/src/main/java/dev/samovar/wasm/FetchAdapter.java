package dev.samovar.wasm;

import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkerRuntime;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** An HTTP request to the router, and its response to the client. */
final class FetchAdapter implements EventAdapter {

  private final WorkerRuntime<?> worker;
  private final WorkerLog log;
  private @Nullable FetchEvent pending;

  FetchAdapter(WorkerRuntime<?> worker, WorkerLog log) {
    this.worker = worker;
    this.log = log;
  }

  @Override
  public String event() {
    return "fetch";
  }

  @Override
  public @Nullable JSObject handleAtOnce(JSObject subject, JSObject env, JSObject context) {
    FetchEvent event = new FetchEvent(worker, log, subject, env, context);
    if (event.mayWait()) {
      pending = event;
      return null;
    }
    return event.answerAtOnce();
  }

  @Override
  public JSObject handle(JSObject subject, JSObject env, JSObject context) {
    FetchEvent event = pending;
    pending = null;
    return event == null
        ? new FetchEvent(worker, log, subject, env, context).answer()
        : event.answer();
  }
}
