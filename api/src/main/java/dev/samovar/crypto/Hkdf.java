package dev.samovar.crypto;

import dev.samovar.spi.Cryptography;

/**
 * Makes keys of a secret that is long and random already; not of a password, see {@link Pbkdf2}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5869">RFC 5869</a>
 */
public record Hkdf(Hash hash) {

  /**
   * @param secret long and random, or what two keys have agreed on
   * @param salt random and known to both; may be empty
   * @param info what the key is for, so that each use has its own
   * @param bytes of the result, 1 to 255 times those of the hash
   */
  public byte[] derive(byte[] secret, byte[] salt, byte[] info, int bytes) {
    if (bytes < 1 || bytes > 255 * hash.bytes()) {
      throw new CryptoException(
          "HKDF makes 1 to "
              + 255 * hash.bytes()
              + " bytes of "
              + hash.algorithm()
              + ", was to make "
              + bytes);
    }
    return Cryptography.driver().hkdf(hash.algorithm(), secret, salt, info, bytes);
  }
}
