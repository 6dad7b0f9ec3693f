package dev.samovar.cloudflare.html.jso;

import org.teavm.jso.JSObject;

/** HTMLRewriter — workerd types/generated-snapshot/index.d.ts */
public interface JsHTMLRewriter extends JSObject {

  void on(String selector, JSObject handlers);

  void onDocument(JSObject handlers);

  JSObject transform(JSObject response);
}
