package dev.samovar.cloudflare.kv.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** KVNamespaceListOptions — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2364 */
public interface JsKVNamespaceListOptions extends JSObject {

  @JSProperty
  void setLimit(int limit);

  @JSProperty
  void setPrefix(String prefix);

  @JSProperty
  void setCursor(String cursor);
}
