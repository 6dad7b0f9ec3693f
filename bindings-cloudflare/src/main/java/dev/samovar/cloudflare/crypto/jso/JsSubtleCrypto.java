package dev.samovar.cloudflare.crypto.jso;

import org.teavm.jso.JSObject;

/** SubtleCrypto — workerd types/generated-snapshot/index.d.ts */
public interface JsSubtleCrypto extends JSObject {

  /** A promise of an {@code ArrayBuffer}. */
  JSObject digest(String algorithm, JSObject data);

  boolean timingSafeEqual(JSObject one, JSObject other);
}
