package dev.samovar.cloudflare.http.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** ReadableStreamReadResult — workerd types/generated-snapshot/index.d.ts */
public interface JsReadableStreamReadResult extends JSObject {

  @JSProperty
  boolean isDone();

  /** A Uint8Array; undefined at the end. */
  @JSProperty
  @Nullable JSObject getValue();
}
