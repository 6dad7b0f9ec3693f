package dev.samovar.crypto;

import dev.samovar.spi.KeyAlgorithm;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * A secret that encrypts such that no change goes unnoticed: AES in Galois/counter mode.
 *
 * <p>{@link #encrypt(byte[], byte[])} takes a new random IV each time and puts it first, so there
 * is nothing to get wrong. With one key encrypt at most 2<sup>32</sup> texts.
 *
 * @see <a href="https://csrc.nist.gov/pubs/sp/800/38/d/final">NIST SP 800-38D</a>
 */
public final class AesGcmKey {
  private static final KeyAlgorithm ALGORITHM = new KeyAlgorithm("AES-GCM", null, null);
  private static final int IV_BYTES = 12;
  private static final byte[] NOTHING = new byte[0];

  private final KeyDriver driver;

  private AesGcmKey(KeyDriver driver) {
    this.driver = driver;
  }

  /** A new key of 256 bits. */
  public static AesGcmKey generate() {
    return of(random(32));
  }

  /**
   * A key that is known.
   *
   * @param secret 16, 24 or 32 random bytes; of a password make some with {@link Pbkdf2}
   * @throws CryptoException if it has another length
   */
  public static AesGcmKey of(byte[] secret) {
    return new AesGcmKey(driver(secret));
  }

  private static KeyDriver driver(byte[] secret) {
    if (secret.length != 16 && secret.length != 24 && secret.length != 32) {
      throw new CryptoException("An AES key has 16, 24 or 32 bytes, this one has " + secret.length);
    }
    return Keys.secret(ALGORITHM, secret);
  }

  /**
   * A JWK of the type {@code oct}.
   *
   * @throws CryptoException if it is of another type or length, or for something else
   */
  public static AesGcmKey of(Jwk jwk) {
    byte[] secret = jwk.bytes("k");
    jwk.require("oct", "A" + 8 * secret.length + "GCM", KeyUse.ENCRYPT, KeyUse.DECRYPT);
    return new AesGcmKey(Keys.restricted(driver(secret), jwk));
  }

  /** A random IV of 12 bytes, the ciphertext, and the tag of 16 bytes, one behind the other. */
  public byte[] encrypt(byte[] plaintext) {
    return encrypt(plaintext, NOTHING);
  }

  /**
   * As {@link #encrypt(byte[])}.
   *
   * @param additionalData what has to be the same when it is decrypted, such as the id of the row
   *     that it is stored in; it is not part of the result
   */
  public byte[] encrypt(byte[] plaintext, byte[] additionalData) {
    byte[] iv = random(IV_BYTES);
    byte[] ciphertext =
        encrypt(plaintext, AesGcmParameters.of(iv).withAdditionalData(additionalData));
    byte[] sealed = Arrays.copyOf(iv, IV_BYTES + ciphertext.length);
    System.arraycopy(ciphertext, 0, sealed, IV_BYTES, ciphertext.length);
    return sealed;
  }

  /**
   * What {@link #encrypt(byte[])} made.
   *
   * @throws CryptoException if it was made with another key, or has been changed
   */
  public byte[] decrypt(byte[] sealed) {
    return decrypt(sealed, NOTHING);
  }

  /**
   * What {@link #encrypt(byte[], byte[])} made.
   *
   * @throws CryptoException if it was made with another key or other additional data, or has been
   *     changed
   */
  public byte[] decrypt(byte[] sealed, byte[] additionalData) {
    if (sealed.length < IV_BYTES) {
      throw Keys.undecryptable(null);
    }
    byte[] iv = Arrays.copyOf(sealed, IV_BYTES);
    byte[] ciphertext = Arrays.copyOfRange(sealed, IV_BYTES, sealed.length);
    return decrypt(ciphertext, AesGcmParameters.of(iv).withAdditionalData(additionalData));
  }

  /**
   * For a format that is not ours: the ciphertext with the tag behind it, without the IV.
   *
   * @param parameters of an IV that this key has never encrypted with: two texts with the same one
   *     give away both, and the key's authenticity
   */
  public byte[] encrypt(byte[] plaintext, AesGcmParameters parameters) {
    return driver.encrypt(parameters.forDriver(), plaintext);
  }

  /**
   * For a format that is not ours.
   *
   * @param ciphertext with the tag behind it
   * @throws CryptoException if it was made with another key or other parameters, or has been
   *     changed
   */
  public byte[] decrypt(byte[] ciphertext, AesGcmParameters parameters) {
    if (ciphertext.length < parameters.tagBits() / 8) {
      throw Keys.undecryptable(null);
    }
    return Keys.decrypted(driver, parameters.forDriver(), ciphertext);
  }

  /** The secret itself. */
  public byte[] toBytes() {
    return driver.export(KeyFormat.RAW);
  }

  @Override
  public String toString() {
    return "AesGcmKey[]";
  }

  private static byte[] random(int count) {
    byte[] bytes = new byte[count];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
