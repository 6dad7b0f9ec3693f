package dev.samovar.wasm;

import dev.samovar.cloudflare.env.CloudflareBindings;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * A Java object that JavaScript keeps: by a function which, when it is called, says which object it
 * stands for. So no table of objects is needed, and both are collected together.
 */
final class HostedObject {

  private static @Nullable HostedObject selected;

  private final Object object;
  private final CloudflareBindings bindings;

  /**
   * @param bindings what the object has of its env
   */
  HostedObject(Object object, CloudflareBindings bindings) {
    this.object = object;
    this.bindings = bindings;
  }

  Object object() {
    return object;
  }

  CloudflareBindings bindings() {
    return bindings;
  }

  JSObject handle() {
    return function(() -> selected = this);
  }

  /** The object whose handle the event holds. */
  static HostedObject of(JSObject event) {
    select(event);
    HostedObject found = selected;
    selected = null;
    return found;
  }

  @JSBody(params = "select", script = "return select;")
  private static native JSObject function(Select select);

  @JSBody(params = "event", script = "event.handle();")
  private static native void select(JSObject event);

  /** Selects. */
  @JSFunctor
  interface Select extends JSObject {
    void select();
  }
}
