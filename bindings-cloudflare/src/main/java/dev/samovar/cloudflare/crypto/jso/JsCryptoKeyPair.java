package dev.samovar.cloudflare.crypto.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** CryptoKeyPair — workerd types/generated-snapshot/index.d.ts */
public interface JsCryptoKeyPair extends JSObject {

  @JSProperty
  JsCryptoKey getPublicKey();

  @JSProperty
  JsCryptoKey getPrivateKey();
}
