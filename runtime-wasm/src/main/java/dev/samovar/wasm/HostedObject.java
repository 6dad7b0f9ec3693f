package dev.samovar.wasm;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * A Java object that JavaScript keeps: by a function which, when it is called, says which object it
 * stands for. So no table of objects is needed, and both are collected together.
 */
final class HostedObject {

  private static @Nullable Object selected;

  private final Object object;

  HostedObject(Object object) {
    this.object = object;
  }

  JSObject handle() {
    return function(() -> selected = object);
  }

  /** The object whose handle the event holds. */
  static Object of(JSObject event) {
    select(event);
    Object found = selected;
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
