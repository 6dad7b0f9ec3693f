package dev.samovar.cloudflare.http.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Response — workerd types/generated-snapshot/index.d.ts */
public interface JsResponse extends JSObject {

  @JSProperty
  int getStatus();

  @JSProperty
  JsHeaders getHeaders();

  /** Empty for one that no fetch gave. */
  @JSProperty
  String getUrl();

  @JSProperty
  boolean isRedirected();

  /** JS {@code null} when there is none. */
  @JSProperty
  @Nullable JsReadableStream getBody();
}
