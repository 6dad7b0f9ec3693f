package dev.samovar.wasm;

import dev.samovar.spi.WorkerLog;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** One kind of event of Durable Objects. */
final class ObjectEvent implements EventAdapter {

  private final String event;
  private final Action action;
  private final WorkerLog log;

  ObjectEvent(String event, Action action, WorkerLog log) {
    this.event = event;
    this.action = action;
    this.log = log;
  }

  @Override
  public String event() {
    return event;
  }

  @Override
  public @Nullable JSObject handle(JSObject subject, JSObject env, JSObject context) {
    HostedObject hosted = HostedObject.of(subject);
    hosted.bindings().begin();
    try {
      return action.run(hosted.object(), subject);
    } catch (Throwable e) {
      log.error(hosted.object().getClass().getName() + " failed, " + event, e);
      return EventFailure.of(e);
    } finally {
      hosted.bindings().end(new JsExecutionContext(context));
    }
  }

  /** What the event means to the object. */
  interface Action {
    @Nullable JSObject run(Object object, JSObject event);
  }
}
