package dev.samovar.crypto;

import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;

/** What the other side sends, to agree on a secret with. */
public final class EcdhPublicKey {
  private final KeyDriver driver;
  private final EcCurve curve;

  EcdhPublicKey(KeyDriver driver, EcCurve curve) {
    this.driver = driver;
    this.curve = curve;
  }

  /**
   * @param point the byte 4 and the coordinates
   * @throws CryptoException if it is no point of the curve
   */
  public static EcdhPublicKey ofPoint(byte[] point, EcCurve curve) {
    byte[] checked = curve.requirePoint(point);
    return new EcdhPublicKey(
        Keys.imported(curve.agreement(), KeyFormat.RAW, checked, false), curve);
  }

  /**
   * @param spki a SubjectPublicKeyInfo, DER
   * @throws CryptoException if it is none, or of another curve
   */
  public static EcdhPublicKey of(byte[] spki, EcCurve curve) {
    return new EcdhPublicKey(Keys.spki(curve.agreement(), spki), curve);
  }

  /**
   * @throws CryptoException if the JWK is of another type or curve
   */
  public static EcdhPublicKey of(Jwk jwk, EcCurve curve) {
    jwk.require("EC", jwk.algorithm().orElse("ECDH-ES"));
    jwk.requireCurve(curve.standardName());
    return new EcdhPublicKey(Keys.publicKey(curve.agreement(), jwk), curve);
  }

  /** The byte 4 and the coordinates. */
  public byte[] toPoint() {
    return driver.export(KeyFormat.RAW);
  }

  public Jwk toJwk() {
    return Keys.jwk(driver);
  }

  @Override
  public String toString() {
    return "EcdhPublicKey[" + curve.standardName() + "]";
  }

  EcCurve curve() {
    return curve;
  }

  KeyDriver driver() {
    return driver;
  }
}
