package dev.samovar.cloudflare.durable.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** DurableObjectState — workerd types/generated-snapshot/index.d.ts */
public interface JsDurableObjectState extends JSObject {

  @JSProperty
  JSObject getId();

  @JSProperty
  JsDurableObjectStorage getStorage();

  /** Of a function that gives a promise, a promise of that one's value. */
  JSObject blockConcurrencyWhile(JSObject callback);

  void waitUntil(JSObject promise);
}
