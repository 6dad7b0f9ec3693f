package dev.samovar.cloudflare.http.jso;

import org.teavm.jso.JSObject;

/** WritableStream of bytes — workerd types/generated-snapshot/index.d.ts */
public interface JsWritableStream extends JSObject {

  JsWritableStreamDefaultWriter getWriter();
}
