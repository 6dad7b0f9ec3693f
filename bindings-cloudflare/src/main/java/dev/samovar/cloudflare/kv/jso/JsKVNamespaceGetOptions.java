package dev.samovar.cloudflare.kv.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** KVNamespaceGetOptions — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2369 */
public interface JsKVNamespaceGetOptions extends JSObject {

  /** {@code text}, {@code arrayBuffer} or {@code stream}. */
  @JSProperty
  void setType(String type);

  /** Seconds. */
  @JSProperty
  void setCacheTtl(double seconds);
}
