package dev.samovar.crypto;

import dev.samovar.spi.Cryptography;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.KeyPairDriver;

/** Agrees on a secret with who has another key of the curve. */
public final class EcdhPrivateKey {
  private final KeyDriver driver;
  private final EcCurve curve;

  private EcdhPrivateKey(KeyDriver driver, EcCurve curve) {
    this.driver = driver;
    this.curve = curve;
  }

  /** A new pair. */
  public static KeyPair<EcdhPrivateKey, EcdhPublicKey> generate(EcCurve curve) {
    KeyPairDriver pair = Cryptography.driver().generate(curve.agreement(), 0);
    return new KeyPair<>(
        new EcdhPrivateKey(pair.privateKey(), curve), new EcdhPublicKey(pair.publicKey(), curve));
  }

  /**
   * @param pkcs8 a PrivateKeyInfo, DER
   * @throws CryptoException if it is none, or of another curve
   */
  public static EcdhPrivateKey of(byte[] pkcs8, EcCurve curve) {
    return new EcdhPrivateKey(Keys.pkcs8(curve.agreement(), pkcs8), curve);
  }

  /**
   * @throws CryptoException if the JWK is of another type or curve, or public
   */
  public static EcdhPrivateKey of(Jwk jwk, EcCurve curve) {
    jwk.require("EC", EcdhPublicKey.algorithm(jwk), KeyUse.AGREE);
    jwk.requireCurve(curve.standardName());
    return new EcdhPrivateKey(Keys.privateKey(curve.agreement(), jwk), curve);
  }

  /**
   * The secret that both have: a coordinate, not a key. Make keys of it with {@link Hkdf}.
   *
   * @throws CryptoException if the other key is of another curve
   */
  public byte[] agree(EcdhPublicKey other) {
    if (other.curve() != curve) {
      throw new CryptoException(other + " is of another curve than " + this);
    }
    return driver.agree(other.driver());
  }

  /** The key itself: a PrivateKeyInfo, DER. */
  public byte[] toPkcs8() {
    return driver.export(KeyFormat.PKCS8);
  }

  @Override
  public String toString() {
    return "EcdhPrivateKey[" + curve.standardName() + "]";
  }
}
