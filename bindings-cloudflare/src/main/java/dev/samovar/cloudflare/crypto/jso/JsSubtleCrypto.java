package dev.samovar.cloudflare.crypto.jso;

import org.teavm.jso.JSObject;

/** SubtleCrypto — workerd types/generated-snapshot/index.d.ts */
public interface JsSubtleCrypto extends JSObject {

  /** A promise of an {@code ArrayBuffer}. */
  JSObject digest(String algorithm, JSObject data);

  boolean timingSafeEqual(JSObject one, JSObject other);

  /** A promise of {@link JsCryptoKey}. */
  JSObject importKey(
      String format, JSObject key, JSObject algorithm, boolean extractable, JSObject usages);

  /** A promise of an {@code ArrayBuffer}, or of an object where the format is {@code jwk}. */
  JSObject exportKey(String format, JsCryptoKey key);

  /** A promise of {@link JsCryptoKeyPair}. */
  JSObject generateKey(JSObject algorithm, boolean extractable, JSObject usages);

  /** A promise of an {@code ArrayBuffer}. */
  JSObject sign(JSObject algorithm, JsCryptoKey key, JSObject data);

  /** A promise of a boolean. */
  JSObject verify(JSObject algorithm, JsCryptoKey key, JSObject signature, JSObject data);

  /** A promise of an {@code ArrayBuffer}. */
  JSObject encrypt(JSObject algorithm, JsCryptoKey key, JSObject data);

  /** A promise of an {@code ArrayBuffer}. */
  JSObject decrypt(JSObject algorithm, JsCryptoKey key, JSObject data);

  /** A promise of an {@code ArrayBuffer}. */
  JSObject deriveBits(JSObject algorithm, JsCryptoKey key, int bits);
}
