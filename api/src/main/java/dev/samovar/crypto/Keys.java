package dev.samovar.crypto;

import dev.samovar.spi.CipherParameters;
import dev.samovar.spi.ClientFault;
import dev.samovar.spi.Cryptography;
import dev.samovar.spi.KeyAlgorithm;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.Utf8;
import org.jspecify.annotations.Nullable;

/** What all keys are made with. */
final class Keys {

  static final ClientFault NO_PUBLIC_KEY =
      ClientFault.invalid("invalid_key", "The key cannot be used");

  static final ClientFault UNDECRYPTABLE =
      ClientFault.invalid("undecryptable", "The text cannot be decrypted");

  private Keys() {}

  /** A public key may come from a client. */
  static KeyDriver publicKey(KeyAlgorithm algorithm, KeyFormat format, byte[] key) {
    try {
      return Cryptography.driver().importKey(algorithm, format, key, false);
    } catch (CryptoException e) {
      throw new CryptoException(String.valueOf(e.getMessage()), NO_PUBLIC_KEY, e);
    }
  }

  static KeyDriver publicKey(KeyAlgorithm algorithm, Jwk jwk) {
    return publicKey(algorithm, KeyFormat.JWK, Utf8.encode(jwk.publicJson()));
  }

  static KeyDriver privateKey(KeyAlgorithm algorithm, Jwk jwk) {
    byte[] json = Utf8.encode(jwk.privateJson());
    return restricted(Cryptography.driver().importKey(algorithm, KeyFormat.JWK, json, true), jwk);
  }

  /** A key that both sides have. */
  static KeyDriver secret(KeyAlgorithm algorithm, byte[] secret) {
    return Cryptography.driver().importKey(algorithm, KeyFormat.RAW, secret, false);
  }

  /** A key that does no more than the JWK allows. */
  static KeyDriver restricted(KeyDriver driver, Jwk jwk) {
    return jwk.isRestricted() ? new RestrictedKey(driver, jwk) : driver;
  }

  static KeyDriver spki(KeyAlgorithm algorithm, byte[] der) {
    return publicKey(algorithm, KeyFormat.SPKI, der);
  }

  static KeyDriver pkcs8(KeyAlgorithm algorithm, byte[] der) {
    return Cryptography.driver().importKey(algorithm, KeyFormat.PKCS8, der, true);
  }

  static Jwk jwk(KeyDriver publicKey) {
    return Jwk.parse(Utf8.decode(publicKey.export(KeyFormat.JWK)));
  }

  /**
   * @throws CryptoException that says no more than that it failed
   */
  static byte[] decrypted(KeyDriver key, CipherParameters parameters, byte[] ciphertext) {
    if (key instanceof RestrictedKey restricted) {
      restricted.jwk().require(KeyUse.DECRYPT);
    }
    try {
      return key.decrypt(parameters, ciphertext);
    } catch (CryptoException e) {
      throw undecryptable(e);
    }
  }

  static CryptoException undecryptable(@Nullable CryptoException cause) {
    return new CryptoException(
        "Could not decrypt: the key or a parameter is another one, or the text has been changed",
        UNDECRYPTABLE,
        cause);
  }
}
