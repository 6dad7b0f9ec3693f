package dev.samovar.spi;

import dev.samovar.http.Body;

/**
 * The platform's cryptography, with the names of Web Crypto.
 *
 * @see <a href="https://www.w3.org/TR/WebCryptoAPI/">Web Cryptography API</a>
 */
public interface CryptoDriver {

  byte[] digest(String algorithm, Body body);

  DigestDriver digestStream(String algorithm);

  /** Of arrays of the same length. */
  boolean timingSafeEqual(byte[] one, byte[] other);
}
