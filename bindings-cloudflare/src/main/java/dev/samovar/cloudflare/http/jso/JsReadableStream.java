package dev.samovar.cloudflare.http.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** ReadableStream of bytes — workerd types/generated-snapshot/index.d.ts */
public interface JsReadableStream extends JSObject {

  @JSProperty
  boolean isLocked();

  JsReadableStreamDefaultReader getReader();

  /** An array of two streams. */
  JSObject tee();
}
