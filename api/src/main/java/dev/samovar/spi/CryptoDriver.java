package dev.samovar.spi;

import dev.samovar.http.Body;

/**
 * The platform's cryptography, with the names of Web Crypto. What it refuses is a {@link
 * dev.samovar.crypto.CryptoException}.
 *
 * @see <a href="https://www.w3.org/TR/WebCryptoAPI/">Web Cryptography API</a>
 */
public interface CryptoDriver {

  byte[] digest(String algorithm, Body body);

  DigestDriver digestStream(String algorithm);

  /** Of arrays of the same length. */
  boolean timingSafeEqual(byte[] one, byte[] other);

  /**
   * @param isPrivate whether it is the private key of a pair
   */
  KeyDriver importKey(KeyAlgorithm algorithm, KeyFormat format, byte[] key, boolean isPrivate);

  /**
   * @param bits of an RSA key's modulus; 0 for other algorithms
   */
  KeyPairDriver generate(KeyAlgorithm algorithm, int bits);

  byte[] pbkdf2(String hash, byte[] password, byte[] salt, int iterations, int bytes);

  byte[] hkdf(String hash, byte[] secret, byte[] salt, byte[] info, int bytes);
}
