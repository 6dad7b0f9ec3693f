package dev.samovar.crypto;

import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import java.util.List;

/** What the other side sends, to agree on a secret with. */
public final class EcdhPublicKey {
  private static final List<String> ALGORITHMS =
      List.of("ECDH-ES", "ECDH-ES+A128KW", "ECDH-ES+A192KW", "ECDH-ES+A256KW");

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
    return new EcdhPublicKey(Keys.publicKey(curve.agreement(), KeyFormat.RAW, checked), curve);
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
    jwk.require("EC", algorithm(jwk), KeyUse.AGREE_WITH);
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

  /** RFC 7518 §4.6: the agreed secret is the key, or one that wraps it. */
  static String algorithm(Jwk jwk) {
    String given = jwk.algorithm().orElse("");
    return ALGORITHMS.contains(given) ? given : "ECDH-ES";
  }
}
