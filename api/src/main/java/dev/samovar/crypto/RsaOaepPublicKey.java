package dev.samovar.crypto;

import dev.samovar.spi.CipherParameters;
import dev.samovar.spi.ClientFault;
import dev.samovar.spi.KeyAlgorithm;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;

/**
 * Encrypts a few bytes for who has the {@link RsaOaepPrivateKey}: a key, say, with which the text
 * is encrypted.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8017#section-7.1">RFC 8017, section 7.1</a>
 */
public final class RsaOaepPublicKey {
  private final KeyDriver driver;
  private final Hash hash;

  RsaOaepPublicKey(KeyDriver driver, Hash hash) {
    this.driver = RsaKeys.requireLongPublic(driver);
    this.hash = hash;
  }

  /**
   * @param spki a SubjectPublicKeyInfo, DER
   * @param hash of the label and of the mask
   * @throws CryptoException if it is none, or too short
   */
  public static RsaOaepPublicKey of(byte[] spki, Hash hash) {
    return new RsaOaepPublicKey(Keys.spki(algorithm(hash), spki), hash);
  }

  /**
   * @param pem {@code -----BEGIN PUBLIC KEY-----} …
   * @throws CryptoException if it is none, or too short
   */
  public static RsaOaepPublicKey ofPem(String pem, Hash hash) {
    return of(Pem.publicKey(pem), hash);
  }

  /**
   * @throws CryptoException if the JWK is of another type or algorithm, or too short
   */
  public static RsaOaepPublicKey of(Jwk jwk, Hash hash) {
    jwk.require("RSA", name(hash), KeyUse.ENCRYPT);
    return new RsaOaepPublicKey(Keys.publicKey(algorithm(hash), jwk), hash);
  }

  /**
   * @param plaintext at most the bytes of the modulus less twice those of the hash less 2: 190 for
   *     2048 bits and SHA-256
   * @throws CryptoException if it is longer
   */
  public byte[] encrypt(byte[] plaintext) {
    int most = (driver.bits() + 7) / 8 - 2 * hash.bytes() - 2;
    if (plaintext.length > most) {
      throw new CryptoException(
          "The key encrypts at most " + most + " bytes, these are " + plaintext.length,
          ClientFault.tooLarge("The text is too long to be encrypted"));
    }
    return driver.encrypt(CipherParameters.NONE, plaintext);
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
    return "RsaOaepPublicKey[" + name(hash) + "]";
  }

  static KeyAlgorithm algorithm(Hash hash) {
    return new KeyAlgorithm("RSA-OAEP", hash.algorithm(), null);
  }

  /** RFC 7518 §4.3: the one of SHA-1 has no number. */
  static String name(Hash hash) {
    return hash == Hash.SHA_1 ? "RSA-OAEP" : "RSA-OAEP-" + hash.number();
  }
}
