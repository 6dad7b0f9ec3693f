package dev.samovar.cloudflare.http.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Request — workerd types/generated-snapshot/index.d.ts */
public interface JsRequest extends JSObject {

  @JSProperty
  String getMethod();

  @JSProperty
  String getUrl();

  @JSProperty
  JsHeaders getHeaders();

  /** JS {@code null} when there is none. */
  @JSProperty
  @Nullable JsReadableStream getBody();
}
