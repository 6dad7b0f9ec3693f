package dev.samovar.crypto;

import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;

/** Verifies what an {@link RsaPrivateKey} signed, of 2048 bits or more. */
public final class RsaPublicKey implements VerifyingKey {
  private final KeyDriver driver;
  private final RsaAlgorithm algorithm;

  RsaPublicKey(KeyDriver driver, RsaAlgorithm algorithm) {
    this.driver = RsaKeys.requireLongPublic(driver);
    this.algorithm = algorithm;
  }

  /**
   * @param spki a SubjectPublicKeyInfo, DER
   * @throws CryptoException if it is none, or too short
   */
  public static RsaPublicKey of(byte[] spki, RsaAlgorithm algorithm) {
    return new RsaPublicKey(Keys.spki(algorithm.key(), spki), algorithm);
  }

  /**
   * @param pem {@code -----BEGIN PUBLIC KEY-----} …
   * @throws CryptoException if it is none, or too short
   */
  public static RsaPublicKey ofPem(String pem, RsaAlgorithm algorithm) {
    return of(Pem.publicKey(pem), algorithm);
  }

  /**
   * @throws CryptoException if the JWK is of another type or algorithm, or too short
   */
  public static RsaPublicKey of(Jwk jwk, RsaAlgorithm algorithm) {
    jwk.require("RSA", algorithm.name(), KeyUse.VERIFY);
    return new RsaPublicKey(Keys.publicKey(algorithm.key(), jwk), algorithm);
  }

  @Override
  public String algorithm() {
    return algorithm.name();
  }

  @Override
  public boolean verify(byte[] data, byte[] signature) {
    return signature.length == (driver.bits() + 7) / 8 && driver.verify(data, signature);
  }

  /** A SubjectPublicKeyInfo, DER. */
  public byte[] toSpki() {
    return driver.export(KeyFormat.SPKI);
  }

  public Jwk toJwk() {
    return Keys.jwk(driver);
  }

  @Override
  public String toString() {
    return "RsaPublicKey[" + algorithm + "]";
  }
}
