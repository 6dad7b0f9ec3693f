package dev.samovar.crypto;

import dev.samovar.spi.KeyAlgorithm;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.Utf8;
import dev.samovar.worker.Secret;
import java.security.SecureRandom;

/**
 * A secret that both sides have, for message authentication.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">RFC 2104</a>
 */
public final class HmacKey implements SigningKey, VerifyingKey {
  private final KeyDriver driver;
  private final Hash hash;

  private HmacKey(KeyDriver driver, Hash hash) {
    this.driver = driver;
    this.hash = hash;
  }

  /** A new key, as long as the hash. */
  public static HmacKey generate(Hash hash) {
    byte[] secret = new byte[hash.bytes()];
    new SecureRandom().nextBytes(secret);
    return of(secret, hash);
  }

  /**
   * A key that is known.
   *
   * @param secret should be random and as long as the hash
   * @throws CryptoException if it is empty
   */
  public static HmacKey of(byte[] secret, Hash hash) {
    if (secret.length == 0) {
      throw new CryptoException("An HMAC key is empty; anybody could sign with it");
    }
    return new HmacKey(driver(secret, hash), hash);
  }

  /**
   * A key whose bytes are the text of a secret as UTF-8: that of most webhooks.
   *
   * @throws CryptoException if it is empty
   */
  public static HmacKey of(Secret secret, Hash hash) {
    return of(Utf8.encode(secret.value()), hash);
  }

  /**
   * A JWK of the type {@code oct}.
   *
   * @throws CryptoException if it is of another type, for something else, or shorter than the hash
   * @see <a href="https://www.rfc-editor.org/rfc/rfc7518#section-3.2">RFC 7518 §3.2</a>
   */
  public static HmacKey of(Jwk jwk, Hash hash) {
    jwk.require("oct", "HS" + hash.number(), KeyUse.SIGN, KeyUse.VERIFY);
    byte[] secret = jwk.bytes("k");
    if (secret.length < hash.bytes()) {
      throw new CryptoException(
          jwk + " has " + secret.length + " bytes, at least " + hash.bytes() + " are needed");
    }
    return new HmacKey(Keys.restricted(driver(secret, hash), jwk), hash);
  }

  private static KeyDriver driver(byte[] secret, Hash hash) {
    return Keys.secret(new KeyAlgorithm("HMAC", hash.algorithm(), null), secret);
  }

  @Override
  public String algorithm() {
    return "HS" + hash.number();
  }

  @Override
  public byte[] sign(byte[] data) {
    return driver.sign(data);
  }

  /** Takes as long for any wrong signature. */
  @Override
  public boolean verify(byte[] data, byte[] signature) {
    return signature.length == hash.bytes() && driver.verify(data, signature);
  }

  /** The secret itself. */
  public byte[] toBytes() {
    return driver.export(KeyFormat.RAW);
  }

  @Override
  public String toString() {
    return "HmacKey[" + algorithm() + "]";
  }
}
