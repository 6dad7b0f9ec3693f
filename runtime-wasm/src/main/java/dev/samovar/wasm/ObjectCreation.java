package dev.samovar.wasm;

import dev.samovar.cloudflare.durable.ObjectState;
import dev.samovar.cloudflare.env.CloudflareBindings;
import dev.samovar.spi.DurableObjectClasses;
import dev.samovar.spi.WorkerLog;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A Java object for an object of the platform's, before any of its events. */
final class ObjectCreation implements EventAdapter {

  private final Map<String, DurableObjectClasses.Factory> factories;
  private final WorkerLog log;

  ObjectCreation(Map<String, DurableObjectClasses.Factory> factories, WorkerLog log) {
    this.factories = factories;
    this.log = log;
  }

  @Override
  public String event() {
    return "durable.create";
  }

  @Override
  public JSObject handle(JSObject subject, JSObject env, JSObject context) {
    String name = name(subject);
    CloudflareBindings bindings = new CloudflareBindings(env);
    try {
      Object object = factories.get(name).create(ObjectState.of(context), bindings);
      return new HostedObject(object, bindings).handle();
    } catch (Throwable e) {
      log.error("The Durable Object " + name + " could not be made", e);
      return EventFailure.of(e);
    } finally {
      bindings.end(new JsExecutionContext(context));
    }
  }

  @JSBody(params = "subject", script = "return subject.name;")
  private static native String name(JSObject subject);
}
