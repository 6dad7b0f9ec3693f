package dev.samovar.cloudflare.html.jso;

import org.teavm.jso.JSObject;

/** DocumentEnd — workerd types/generated-snapshot/index.d.ts */
public interface JsDocumentEnd extends JSObject {

  void append(JSObject content, JSObject options);
}
