package dev.samovar.cloudflare.r2.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** R2UploadPartOptions — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2626 */
public interface JsR2UploadPartOptions extends JSObject {

  /** An ArrayBuffer; missing for none. */
  @JSProperty
  void setSsecKey(JSObject key);
}
