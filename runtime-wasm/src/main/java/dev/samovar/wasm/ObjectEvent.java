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
    Object object = HostedObject.of(subject);
    try {
      return action.run(object, subject);
    } catch (Throwable e) {
      log.error(object.getClass().getName() + " failed, " + event, e);
      return EventFailure.of(e);
    }
  }

  /** What the event means to the object. */
  interface Action {
    @Nullable JSObject run(Object object, JSObject event);
  }
}
