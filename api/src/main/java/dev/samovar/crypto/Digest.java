package dev.samovar.crypto;

import dev.samovar.http.Body;
import dev.samovar.spi.Cryptography;

/**
 * A digest algorithm.
 *
 * <p>For new work {@link #SHA_256} or longer. {@link #MD5} and {@link #SHA_1} are here for
 * checksums that somebody else prescribes: who can choose the content can make two with the same
 * digest. None is for passwords, see {@link Pbkdf2}.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/web-crypto/">Workers: Web
 *     Crypto</a>
 */
public enum Digest {
  MD5("MD5"),
  SHA_1("SHA-1"),
  SHA_256("SHA-256"),
  SHA_384("SHA-384"),
  SHA_512("SHA-512");

  private final String algorithm;

  Digest(String algorithm) {
    this.algorithm = algorithm;
  }

  /** {@code SHA-256}, as the platform and the JDK call it. */
  public String algorithm() {
    return algorithm;
  }

  /** The digest of these bytes. */
  public byte[] of(byte[] data) {
    return of(Body.of(data));
  }

  /**
   * The digest of a body, which is read to its end; of a stream the bytes do not enter Java, and
   * those of one over 4 MiB are not in memory together.
   *
   * @throws CryptoException if the stream breaks off
   */
  public byte[] of(Body body) {
    return Cryptography.driver().digest(algorithm, body);
  }

  /** The digest of what will be written. */
  public DigestStream stream() {
    return new DigestStream(Cryptography.driver().digestStream(algorithm));
  }
}
