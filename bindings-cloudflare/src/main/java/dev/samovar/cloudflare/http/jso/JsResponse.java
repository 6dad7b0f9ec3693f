package dev.samovar.cloudflare.http.jso;

import org.teavm.jso.JSProperty;

/** Response — workerd types/generated-snapshot/index.d.ts */
public interface JsResponse extends JsBodyCarrier {

  @JSProperty
  int getStatus();

  @JSProperty
  JsHeaders getHeaders();

  /** Empty for one that no fetch gave. */
  @JSProperty
  String getUrl();

  @JSProperty
  boolean isRedirected();
}
