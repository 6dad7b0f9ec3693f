package dev.samovar.cloudflare.kv.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** KVNamespaceGetWithMetadataResult — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2378 */
public interface JsKVNamespaceGetWithMetadataResult extends JSObject {

  /** JS {@code null} if the key is absent. */
  @JSProperty
  @Nullable JSObject getValue();

  /** JS {@code null} if there is none. */
  @JSProperty
  @Nullable JSObject getMetadata();
}
