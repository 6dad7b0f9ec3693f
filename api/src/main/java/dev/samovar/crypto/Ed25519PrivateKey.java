package dev.samovar.crypto;

import dev.samovar.spi.Cryptography;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.KeyPairDriver;

/**
 * Signs what an {@link Ed25519PublicKey} verifies.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8032">RFC 8032</a>
 */
public final class Ed25519PrivateKey implements SigningKey {
  private final KeyDriver driver;

  private Ed25519PrivateKey(KeyDriver driver) {
    this.driver = driver;
  }

  /** A new pair. */
  public static KeyPair<Ed25519PrivateKey, Ed25519PublicKey> generate() {
    KeyPairDriver pair = Cryptography.driver().generate(Ed25519PublicKey.ALGORITHM, 0);
    return new KeyPair<>(
        new Ed25519PrivateKey(pair.privateKey()), new Ed25519PublicKey(pair.publicKey()));
  }

  /**
   * @param pkcs8 a PrivateKeyInfo, DER
   * @throws CryptoException if it is none
   */
  public static Ed25519PrivateKey of(byte[] pkcs8) {
    return new Ed25519PrivateKey(Keys.pkcs8(Ed25519PublicKey.ALGORITHM, pkcs8));
  }

  /**
   * @param pem {@code -----BEGIN PRIVATE KEY-----} …
   * @throws CryptoException if it is none
   */
  public static Ed25519PrivateKey ofPem(String pem) {
    return of(Pem.privateKey(pem));
  }

  /**
   * @throws CryptoException if the JWK is of another type, curve or algorithm, or public
   */
  public static Ed25519PrivateKey of(Jwk jwk) {
    Ed25519PublicKey.require(jwk, KeyUse.SIGN);
    return new Ed25519PrivateKey(Keys.privateKey(Ed25519PublicKey.ALGORITHM, jwk));
  }

  @Override
  public String algorithm() {
    return "EdDSA";
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
    return "Ed25519PrivateKey[]";
  }
}
