package dev.samovar.cloudflare.http.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Body, what Request and Response have in common — workerd types/generated-snapshot/index.d.ts */
public interface JsBodyCarrier extends JSObject {

  /** JS {@code null} when there is none. */
  @JSProperty
  @Nullable JsReadableStream getBody();

  /** Promise of an {@code ArrayBuffer}. */
  JSObject arrayBuffer();
}
