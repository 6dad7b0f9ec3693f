package dev.samovar.cloudflare.crypto.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** CryptoKey — workerd types/generated-snapshot/index.d.ts */
public interface JsCryptoKey extends JSObject {

  @JSProperty
  JSObject getAlgorithm();
}
