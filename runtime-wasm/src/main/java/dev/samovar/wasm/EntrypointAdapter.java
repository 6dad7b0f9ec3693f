package dev.samovar.wasm;

import dev.samovar.cloudflare.env.CloudflareBindings;
import dev.samovar.cloudflare.interop.TypedError;
import dev.samovar.spi.EntrypointClass;
import dev.samovar.spi.WorkerLog;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * One kind of event of the objects that other workers call; each event has an object of its own.
 */
final class EntrypointAdapter implements EventAdapter {

  private final String event;
  private final Map<String, EntrypointClass> classes;
  private final Action action;
  private final WorkerLog log;

  EntrypointAdapter(
      String event, Map<String, EntrypointClass> classes, Action action, WorkerLog log) {
    this.event = event;
    this.classes = classes;
    this.action = action;
    this.log = log;
  }

  @Override
  public String event() {
    return event;
  }

  @Override
  public @Nullable JSObject handle(JSObject subject, JSObject env, JSObject context) {
    String name = name(subject);
    CloudflareBindings bindings = new CloudflareBindings(env);
    JsExecutionContext execution = new JsExecutionContext(context);
    try {
      EntrypointClass type = classes.get(name);
      Object object = type.create(bindings, execution);
      return action.run(type, object, subject, context);
    } catch (Throwable e) {
      log.error("The entry point " + name + " failed", e);
      return TypedError.of(e).toJs();
    } finally {
      bindings.end(execution);
    }
  }

  @JSBody(params = "subject", script = "return subject.name;")
  private static native String name(JSObject subject);

  /** What the event means to the object. */
  interface Action {
    @Nullable JSObject run(EntrypointClass type, Object object, JSObject event, JSObject context);
  }
}
