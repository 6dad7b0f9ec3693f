package dev.samovar.crypto;

import dev.samovar.spi.KeyAlgorithm;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;

/** Verifies what an {@link Ed25519PrivateKey} signed. */
public final class Ed25519PublicKey implements VerifyingKey {
  static final KeyAlgorithm ALGORITHM = new KeyAlgorithm("Ed25519", null, null);
  private static final int KEY_BYTES = 32;
  private static final int SIGNATURE_BYTES = 64;

  private final KeyDriver driver;

  Ed25519PublicKey(KeyDriver driver) {
    this.driver = driver;
  }

  /**
   * @param spki a SubjectPublicKeyInfo, DER
   * @throws CryptoException if it is none
   */
  public static Ed25519PublicKey of(byte[] spki) {
    return new Ed25519PublicKey(Keys.spki(ALGORITHM, spki));
  }

  /**
   * @param pem {@code -----BEGIN PUBLIC KEY-----} …
   * @throws CryptoException if it is none
   */
  public static Ed25519PublicKey ofPem(String pem) {
    return of(Pem.publicKey(pem));
  }

  /**
   * @param raw the 32 bytes of RFC 8032
   * @throws CryptoException if they are more or fewer
   */
  public static Ed25519PublicKey ofRaw(byte[] raw) {
    if (raw.length != KEY_BYTES) {
      throw new CryptoException(
          "An Ed25519 public key has 32 bytes, this one has " + raw.length, Keys.NO_PUBLIC_KEY);
    }
    return new Ed25519PublicKey(Keys.publicKey(ALGORITHM, KeyFormat.RAW, raw));
  }

  /**
   * @throws CryptoException if the JWK is of another type, curve or algorithm
   */
  public static Ed25519PublicKey of(Jwk jwk) {
    require(jwk, KeyUse.VERIFY);
    return new Ed25519PublicKey(Keys.publicKey(ALGORITHM, jwk));
  }

  @Override
  public String algorithm() {
    return "EdDSA";
  }

  @Override
  public boolean verify(byte[] data, byte[] signature) {
    return signature.length == SIGNATURE_BYTES && driver.verify(data, signature);
  }

  /** The 32 bytes of RFC 8032. */
  public byte[] toRaw() {
    return driver.export(KeyFormat.RAW);
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
    return "Ed25519PublicKey[]";
  }

  /** RFC 9864 says {@code Ed25519} where RFC 8037 said {@code EdDSA}. */
  static void require(Jwk jwk, KeyUse use) {
    boolean isNew = jwk.algorithm().orElse("").equals("Ed25519");
    jwk.require("OKP", isNew ? "Ed25519" : "EdDSA", use);
    jwk.requireCurve("Ed25519");
  }
}
