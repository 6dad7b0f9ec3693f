package dev.samovar.cloudflare.http.jso;

import org.teavm.jso.JSProperty;

/** Request — workerd types/generated-snapshot/index.d.ts */
public interface JsRequest extends JsBodyCarrier {

  @JSProperty
  String getMethod();

  @JSProperty
  String getUrl();

  @JSProperty
  JsHeaders getHeaders();
}
