package dev.samovar.crypto;

import dev.samovar.spi.Cryptography;

/**
 * Makes a key of a password, slowly, or what is stored to recognise one.
 *
 * @param iterations as many as the time allows; the platform's most is 100,000, on every target
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8018#section-5.2">RFC 8018, section 5.2</a>
 */
public record Pbkdf2(Hash hash, int iterations) {

  /** workerd refuses more, where it is deployed; here it would only be seen then. */
  public static final int MAX_ITERATIONS = 100_000;

  public Pbkdf2 {
    if (iterations < 1 || iterations > MAX_ITERATIONS) {
      throw new CryptoException(
          "PBKDF2 has 1 to "
              + MAX_ITERATIONS
              + " iterations on Workers, was to have "
              + iterations);
    }
  }

  /**
   * @param password as UTF-8, for instance
   * @param salt 16 random bytes, other ones for each password, stored beside the result
   * @param bytes of the result, 1 or more; more than the hash has are as slow again
   */
  public byte[] derive(byte[] password, byte[] salt, int bytes) {
    if (bytes < 1) {
      throw new CryptoException("PBKDF2 makes at least one byte, was to make " + bytes);
    }
    return Cryptography.driver().pbkdf2(hash.algorithm(), password, salt, iterations, bytes);
  }
}
