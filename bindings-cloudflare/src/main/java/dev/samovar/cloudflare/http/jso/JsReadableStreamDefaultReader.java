package dev.samovar.cloudflare.http.jso;

import org.teavm.jso.JSObject;

/** ReadableStreamDefaultReader — workerd types/generated-snapshot/index.d.ts */
public interface JsReadableStreamDefaultReader extends JSObject {

  /** A promise of {@link JsReadableStreamReadResult}. */
  JSObject read();

  /** A promise of nothing. */
  JSObject cancel();

  void releaseLock();
}
