package dev.samovar.crypto;

import dev.samovar.spi.CipherParameters;
import dev.samovar.spi.Cryptography;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.KeyPairDriver;

/** Decrypts what an {@link RsaOaepPublicKey} encrypted. */
public final class RsaOaepPrivateKey {
  private final KeyDriver driver;
  private final Hash hash;

  private RsaOaepPrivateKey(KeyDriver driver, Hash hash) {
    this.driver = RsaKeys.requireLong(driver);
    this.hash = hash;
  }

  /**
   * A new pair.
   *
   * @param bits 2048, 3072 or 4096; more take seconds to make
   */
  public static KeyPair<RsaOaepPrivateKey, RsaOaepPublicKey> generate(Hash hash, int bits) {
    KeyPairDriver pair =
        Cryptography.driver().generate(RsaOaepPublicKey.algorithm(hash), RsaKeys.requireSize(bits));
    return new KeyPair<>(
        new RsaOaepPrivateKey(pair.privateKey(), hash),
        new RsaOaepPublicKey(pair.publicKey(), hash));
  }

  /**
   * @param pkcs8 a PrivateKeyInfo, DER
   * @throws CryptoException if it is none, or too short
   */
  public static RsaOaepPrivateKey of(byte[] pkcs8, Hash hash) {
    return new RsaOaepPrivateKey(Keys.pkcs8(RsaOaepPublicKey.algorithm(hash), pkcs8), hash);
  }

  /**
   * @param pem {@code -----BEGIN PRIVATE KEY-----} …
   * @throws CryptoException if it is none, or too short
   */
  public static RsaOaepPrivateKey ofPem(String pem, Hash hash) {
    return of(Pem.privateKey(pem), hash);
  }

  /**
   * @throws CryptoException if the JWK is of another type or algorithm, public, or too short
   */
  public static RsaOaepPrivateKey of(Jwk jwk, Hash hash) {
    jwk.require("RSA", RsaOaepPublicKey.name(hash), KeyUse.DECRYPT);
    KeyDriver driver = Keys.privateKey(RsaOaepPublicKey.algorithm(hash), jwk);
    return new RsaOaepPrivateKey(driver, hash);
  }

  /**
   * @throws CryptoException if it was made for another key, or has been changed
   */
  public byte[] decrypt(byte[] ciphertext) {
    return Keys.decrypted(driver, CipherParameters.NONE, ciphertext);
  }

  /** The key itself: a PrivateKeyInfo, DER. */
  public byte[] toPkcs8() {
    return driver.export(KeyFormat.PKCS8);
  }

  @Override
  public String toString() {
    return "RsaOaepPrivateKey[" + RsaOaepPublicKey.name(hash) + "]";
  }
}
