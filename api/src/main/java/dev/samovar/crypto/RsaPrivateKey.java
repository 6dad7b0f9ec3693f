package dev.samovar.crypto;

import dev.samovar.spi.Cryptography;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.KeyPairDriver;

/** Signs what an {@link RsaPublicKey} verifies. */
public final class RsaPrivateKey implements SigningKey {
  private final KeyDriver driver;
  private final RsaAlgorithm algorithm;

  private RsaPrivateKey(KeyDriver driver, RsaAlgorithm algorithm) {
    this.driver = RsaKeys.requireLong(driver);
    this.algorithm = algorithm;
  }

  /**
   * A new pair.
   *
   * @param bits 2048, 3072 or 4096; more take seconds to make
   */
  public static KeyPair<RsaPrivateKey, RsaPublicKey> generate(RsaAlgorithm algorithm, int bits) {
    KeyPairDriver pair = Cryptography.driver().generate(algorithm.key(), RsaKeys.requireSize(bits));
    return new KeyPair<>(
        new RsaPrivateKey(pair.privateKey(), algorithm),
        new RsaPublicKey(pair.publicKey(), algorithm));
  }

  /**
   * @param pkcs8 a PrivateKeyInfo, DER
   * @throws CryptoException if it is none, or too short
   */
  public static RsaPrivateKey of(byte[] pkcs8, RsaAlgorithm algorithm) {
    return new RsaPrivateKey(Keys.pkcs8(algorithm.key(), pkcs8), algorithm);
  }

  /**
   * @param pem {@code -----BEGIN PRIVATE KEY-----} …
   * @throws CryptoException if it is none, or too short
   */
  public static RsaPrivateKey ofPem(String pem, RsaAlgorithm algorithm) {
    return of(Pem.privateKey(pem), algorithm);
  }

  /**
   * @throws CryptoException if the JWK is of another type or algorithm, public, or too short
   */
  public static RsaPrivateKey of(Jwk jwk, RsaAlgorithm algorithm) {
    jwk.require("RSA", algorithm.name(), KeyUse.SIGN);
    return new RsaPrivateKey(Keys.privateKey(algorithm.key(), jwk), algorithm);
  }

  @Override
  public String algorithm() {
    return algorithm.name();
  }

  @Override
  public byte[] sign(byte[] data) {
    return driver.sign(data);
  }

  /** The key itself: a PrivateKeyInfo, DER. */
  public byte[] toPkcs8() {
    return driver.export(KeyFormat.PKCS8);
  }

  @Override
  public String toString() {
    return "RsaPrivateKey[" + algorithm + "]";
  }
}
