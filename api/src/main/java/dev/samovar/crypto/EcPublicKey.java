package dev.samovar.crypto;

import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;

/** Verifies what an {@link EcPrivateKey} signed. */
public final class EcPublicKey implements VerifyingKey {
  private final KeyDriver driver;
  private final EcAlgorithm algorithm;

  EcPublicKey(KeyDriver driver, EcAlgorithm algorithm) {
    this.driver = driver;
    this.algorithm = algorithm;
  }

  /**
   * @param spki a SubjectPublicKeyInfo, DER
   * @throws CryptoException if it is none, or of another curve
   */
  public static EcPublicKey of(byte[] spki, EcAlgorithm algorithm) {
    return new EcPublicKey(Keys.spki(algorithm.key(), spki), algorithm);
  }

  /**
   * @param pem {@code -----BEGIN PUBLIC KEY-----} …
   * @throws CryptoException if it is none, or of another curve
   */
  public static EcPublicKey ofPem(String pem, EcAlgorithm algorithm) {
    return of(Pem.publicKey(pem), algorithm);
  }

  /**
   * @param point the byte 4 and the coordinates
   * @throws CryptoException if it is no point of the curve
   */
  public static EcPublicKey ofPoint(byte[] point, EcAlgorithm algorithm) {
    byte[] checked = algorithm.curve().requirePoint(point);
    return new EcPublicKey(Keys.publicKey(algorithm.key(), KeyFormat.RAW, checked), algorithm);
  }

  /**
   * @throws CryptoException if the JWK is of another type, curve or algorithm
   */
  public static EcPublicKey of(Jwk jwk, EcAlgorithm algorithm) {
    jwk.require("EC", algorithm.name(), KeyUse.VERIFY);
    jwk.requireCurve(algorithm.curve().standardName());
    return new EcPublicKey(Keys.publicKey(algorithm.key(), jwk), algorithm);
  }

  @Override
  public String algorithm() {
    return algorithm.name();
  }

  /**
   * @param signature r and s, one behind the other, as in a JWT; not DER
   */
  @Override
  public boolean verify(byte[] data, byte[] signature) {
    return signature.length == 2 * algorithm.curve().bytes() && driver.verify(data, signature);
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
    return "EcPublicKey[" + algorithm + "]";
  }
}
