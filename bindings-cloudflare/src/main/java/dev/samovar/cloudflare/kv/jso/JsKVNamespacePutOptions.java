package dev.samovar.cloudflare.kv.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** KVNamespacePutOptions — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2373 */
public interface JsKVNamespacePutOptions extends JSObject {

  /** Seconds since 1970; missing for none. */
  @JSProperty
  void setExpiration(double seconds);

  /** Seconds from now; missing for none. */
  @JSProperty
  void setExpirationTtl(double seconds);

  /** Any JSON value; missing for none. */
  @JSProperty
  void setMetadata(JSObject metadata);
}
