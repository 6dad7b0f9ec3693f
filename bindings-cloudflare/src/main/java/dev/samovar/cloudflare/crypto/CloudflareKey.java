package dev.samovar.cloudflare.crypto;

import dev.samovar.cloudflare.crypto.jso.JsCryptoKey;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.Strings;
import dev.samovar.spi.CipherParameters;
import dev.samovar.spi.KeyAlgorithm;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.Utf8;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A key that the platform keeps. */
final class CloudflareKey implements KeyDriver {
  private final KeyAlgorithm algorithm;
  private final JsCryptoKey key;

  CloudflareKey(KeyAlgorithm algorithm, JsCryptoKey key) {
    this.algorithm = algorithm;
    this.key = key;
  }

  @Override
  public byte[] export(KeyFormat format) {
    String name = format.webCrypto();
    String what = "write the key in the format " + name;
    if (format == KeyFormat.JWK) {
      JSObject jwk = Buffers.settle(what, () -> Algorithms.subtle().exportKey(name, key));
      return Utf8.encode(Strings.fromJs(Algorithms.written(jwk)));
    }
    return Buffers.await(what, () -> Algorithms.subtle().exportKey(name, key));
  }

  @Override
  public int bits() {
    return modulusLength(key);
  }

  @Override
  public byte[] sign(byte[] data) {
    return Buffers.await(
        "sign with " + algorithm.name(),
        () -> Algorithms.subtle().sign(Algorithms.of(algorithm), key, Bytes.toJs(data)));
  }

  @Override
  public boolean verify(byte[] data, byte[] signature) {
    return isTrue(
        Buffers.settle(
            "verify with " + algorithm.name(),
            () ->
                Algorithms.subtle()
                    .verify(
                        Algorithms.of(algorithm), key, Bytes.toJs(signature), Bytes.toJs(data))));
  }

  @Override
  public byte[] encrypt(CipherParameters parameters, byte[] plaintext) {
    return Buffers.await(
        "encrypt with " + algorithm.name(),
        () -> Algorithms.subtle().encrypt(cipher(parameters), key, Bytes.toJs(plaintext)));
  }

  @Override
  public byte[] decrypt(CipherParameters parameters, byte[] ciphertext) {
    return Buffers.await(
        "decrypt with " + algorithm.name(),
        () -> Algorithms.subtle().decrypt(cipher(parameters), key, Bytes.toJs(ciphertext)));
  }

  @Override
  public byte[] agree(KeyDriver publicKey) {
    JsCryptoKey other = ((CloudflareKey) publicKey).key;
    return Buffers.await(
        "agree on a secret",
        () -> Algorithms.subtle().deriveBits(agreement(other), key, coordinateBits()));
  }

  private int coordinateBits() {
    // Whole bytes: those of P-521 have 528 bits.
    return "P-521".equals(algorithm.curve()) ? 528 : "P-384".equals(algorithm.curve()) ? 384 : 256;
  }

  private JSObject cipher(CipherParameters parameters) {
    if (parameters == CipherParameters.NONE) {
      return Algorithms.of(algorithm);
    }
    return Algorithms.gcm(
        Bytes.toJs(parameters.iv()), Bytes.toJs(parameters.additionalData()), parameters.tagBits());
  }

  @JSBody(params = "key", script = "return key.algorithm.modulusLength || 0;")
  private static native int modulusLength(JsCryptoKey key);

  @JSBody(params = "other", script = "return {name: 'ECDH', public: other};")
  private static native JSObject agreement(JsCryptoKey other);

  @JSBody(params = "value", script = "return value === true;")
  private static native boolean isTrue(JSObject value);
}
