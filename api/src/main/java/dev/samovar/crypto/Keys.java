package dev.samovar.crypto;

import dev.samovar.spi.Cryptography;
import dev.samovar.spi.KeyAlgorithm;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.Utf8;
import org.jspecify.annotations.Nullable;

/** What all keys are made with. */
final class Keys {

  private Keys() {}

  static KeyDriver imported(
      KeyAlgorithm algorithm, KeyFormat format, byte[] key, boolean isPrivate) {
    return Cryptography.driver().importKey(algorithm, format, key, isPrivate);
  }

  static KeyDriver publicKey(KeyAlgorithm algorithm, Jwk jwk) {
    return imported(algorithm, KeyFormat.JWK, Utf8.encode(jwk.publicJson()), false);
  }

  static KeyDriver privateKey(KeyAlgorithm algorithm, Jwk jwk) {
    return imported(algorithm, KeyFormat.JWK, Utf8.encode(jwk.privateJson()), true);
  }

  static KeyDriver spki(KeyAlgorithm algorithm, byte[] der) {
    return imported(algorithm, KeyFormat.SPKI, der, false);
  }

  static KeyDriver pkcs8(KeyAlgorithm algorithm, byte[] der) {
    return imported(algorithm, KeyFormat.PKCS8, der, true);
  }

  static Jwk jwk(KeyDriver publicKey) {
    return Jwk.parse(Utf8.decode(publicKey.export(KeyFormat.JWK)));
  }

  static CryptoException undecryptable(@Nullable CryptoException cause) {
    return new CryptoException(
        "Could not decrypt: the key or a parameter is another one, or the text has been changed",
        cause);
  }
}
