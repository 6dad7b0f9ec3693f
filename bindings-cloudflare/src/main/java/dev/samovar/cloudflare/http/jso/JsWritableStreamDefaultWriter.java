package dev.samovar.cloudflare.http.jso;

import org.teavm.jso.JSObject;

/** WritableStreamDefaultWriter — workerd types/generated-snapshot/index.d.ts */
public interface JsWritableStreamDefaultWriter extends JSObject {

  /** A promise of nothing, kept when the other side has taken the bytes. */
  JSObject write(JSObject uint8Array);

  /** A promise of nothing. */
  JSObject close();

  /** A promise of nothing. */
  JSObject abort(String reason);

  void releaseLock();
}
