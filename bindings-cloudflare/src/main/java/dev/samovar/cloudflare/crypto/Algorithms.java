package dev.samovar.cloudflare.crypto;

import dev.samovar.cloudflare.crypto.jso.JsSubtleCrypto;
import dev.samovar.spi.KeyAlgorithm;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The objects that Web Crypto is told by what to do. */
final class Algorithms {

  private Algorithms() {}

  @JSBody(script = "return crypto.subtle;")
  static native JsSubtleCrypto subtle();

  /** For importing, signing and verifying alike: what one of them does not need is ignored. */
  static JSObject of(KeyAlgorithm algorithm) {
    return algorithm(algorithm.name(), algorithm.hash(), algorithm.curve());
  }

  /** What a key is imported for. */
  static JSObject usages(KeyAlgorithm algorithm, boolean isPrivate) {
    if (!algorithm.isAsymmetric()) {
      return pairUsages(algorithm);
    }
    return switch (algorithm.name()) {
      case "ECDH" -> isPrivate ? deriving() : none();
      case "RSA-OAEP" -> usage(isPrivate ? "decrypt" : "encrypt");
      default -> usage(isPrivate ? "sign" : "verify");
    };
  }

  /** What a new pair, or a key that both sides have, is for. */
  static JSObject pairUsages(KeyAlgorithm algorithm) {
    return switch (algorithm.name()) {
      case "ECDH" -> deriving();
      case "RSA-OAEP", "AES-GCM" -> usages("encrypt", "decrypt");
      default -> usages("sign", "verify");
    };
  }

  static JSObject deriving() {
    return usage("deriveBits");
  }

  @JSBody(
      params = {"name", "hash", "curve"},
      script =
          "var algorithm = {name: name};"
              + "if (hash !== null) {"
              + "  algorithm.hash = hash; algorithm.saltLength = Number(hash.substring(4)) / 8;"
              + "}"
              + "if (curve !== null) { algorithm.namedCurve = curve; }"
              + "return algorithm;")
  private static native JSObject algorithm(
      String name, @Nullable String hash, @Nullable String curve);

  /** As a key pair is made by; no bits where it is no RSA. */
  @JSBody(
      params = {"algorithm", "bits"},
      script =
          "if (bits > 0) {"
              + "  algorithm.modulusLength = bits; algorithm.publicExponent = new Uint8Array([1, 0, 1]);"
              + "}"
              + "return algorithm;")
  static native JSObject ofNew(JSObject algorithm, int bits);

  @JSBody(
      params = {"iv", "additionalData", "tagLength"},
      script =
          "return {name: 'AES-GCM', iv: iv, additionalData: additionalData, tagLength: tagLength};")
  static native JSObject gcm(JSObject iv, JSObject additionalData, int tagLength);

  @JSBody(
      params = {"hash", "salt", "iterations"},
      script = "return {name: 'PBKDF2', hash: hash, salt: salt, iterations: iterations};")
  static native JSObject pbkdf2(String hash, JSObject salt, int iterations);

  @JSBody(
      params = {"hash", "salt", "info"},
      script = "return {name: 'HKDF', hash: hash, salt: salt, info: info};")
  static native JSObject hkdf(String hash, JSObject salt, JSObject info);

  @JSBody(params = "json", script = "return JSON.parse(json);")
  static native JSObject parsed(String json);

  @JSBody(params = "value", script = "return JSON.stringify(value);")
  static native JSObject written(@Nullable JSObject value);

  @JSBody(script = "return [];")
  private static native JSObject none();

  @JSBody(params = "name", script = "return [name];")
  private static native JSObject usage(String name);

  @JSBody(
      params = {"one", "other"},
      script = "return [one, other];")
  private static native JSObject usages(String one, String other);
}
