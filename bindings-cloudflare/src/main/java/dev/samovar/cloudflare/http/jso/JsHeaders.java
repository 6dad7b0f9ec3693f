package dev.samovar.cloudflare.http.jso;

import org.teavm.jso.JSObject;

/** Headers — workerd types/generated-snapshot/index.d.ts */
public interface JsHeaders extends JSObject {

  void append(String name, String value);
}
