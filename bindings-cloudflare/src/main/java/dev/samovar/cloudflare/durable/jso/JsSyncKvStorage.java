package dev.samovar.cloudflare.durable.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** SyncKvStorage — workerd types/generated-snapshot/index.d.ts */
public interface JsSyncKvStorage extends JSObject {

  /** Undefined for none. */
  @Nullable JSObject get(String key);

  void put(String key, JSObject value);

  boolean delete(String key);

  /** An iterable of pairs. */
  JSObject list(JSObject options);
}
