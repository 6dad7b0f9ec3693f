package dev.samovar.cloudflare.kv.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** KVNamespace — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2249 */
public interface JsKVNamespace extends JSObject {

  /** A promise of the value, or of JS {@code null}. */
  JSObject get(String key, JsKVNamespaceGetOptions options);

  /** Of an array of keys, a promise of a Map from each key to its text, or to JS {@code null}. */
  JSObject get(JSObject keys, JsKVNamespaceGetOptions options);

  /** A promise of {@link JsKVNamespaceGetWithMetadataResult}, also for an absent key. */
  JSObject getWithMetadata(String key, JsKVNamespaceGetOptions options);

  /**
   * Of an array of keys, a promise of a Map from each key to {@link
   * JsKVNamespaceGetWithMetadataResult}; to JS {@code null} for an absent key.
   */
  JSObject getWithMetadata(JSObject keys, JsKVNamespaceGetOptions options);

  /** A promise of nothing. */
  JSObject put(String key, @Nullable JSObject value, JsKVNamespacePutOptions options);

  /** A promise of {@code KVNamespaceListResult}. */
  JSObject list(JsKVNamespaceListOptions options);

  /** A promise of nothing. */
  JSObject delete(String key);
}
