package dev.samovar.crypto;

import dev.samovar.spi.Cryptography;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.KeyPairDriver;

/** Signs what an {@link EcPublicKey} verifies. */
public final class EcPrivateKey implements SigningKey {
  private final KeyDriver driver;
  private final EcAlgorithm algorithm;

  private EcPrivateKey(KeyDriver driver, EcAlgorithm algorithm) {
    this.driver = driver;
    this.algorithm = algorithm;
  }

  /** A new pair. */
  public static KeyPair<EcPrivateKey, EcPublicKey> generate(EcAlgorithm algorithm) {
    KeyPairDriver pair = Cryptography.driver().generate(algorithm.key(), 0);
    return new KeyPair<>(
        new EcPrivateKey(pair.privateKey(), algorithm),
        new EcPublicKey(pair.publicKey(), algorithm));
  }

  /**
   * @param pkcs8 a PrivateKeyInfo, DER
   * @throws CryptoException if it is none, or of another curve
   */
  public static EcPrivateKey of(byte[] pkcs8, EcAlgorithm algorithm) {
    return new EcPrivateKey(Keys.pkcs8(algorithm.key(), pkcs8), algorithm);
  }

  /**
   * @param pem {@code -----BEGIN PRIVATE KEY-----} …
   * @throws CryptoException if it is none, or of another curve
   */
  public static EcPrivateKey ofPem(String pem, EcAlgorithm algorithm) {
    return of(Pem.privateKey(pem), algorithm);
  }

  /**
   * @throws CryptoException if the JWK is of another type, curve or algorithm, or public
   */
  public static EcPrivateKey of(Jwk jwk, EcAlgorithm algorithm) {
    jwk.require("EC", algorithm.name(), KeyUse.SIGN);
    jwk.requireCurve(algorithm.curve().standardName());
    return new EcPrivateKey(Keys.privateKey(algorithm.key(), jwk), algorithm);
  }

  @Override
  public String algorithm() {
    return algorithm.name();
  }

  /** The numbers r and s, one behind the other, as in a JWT; not DER. */
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
    return "EcPrivateKey[" + algorithm + "]";
  }
}
