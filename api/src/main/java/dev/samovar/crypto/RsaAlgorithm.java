package dev.samovar.crypto;

import dev.samovar.spi.KeyAlgorithm;

/**
 * How an RSA key signs. {@code PS…} is the newer scheme, {@code RS…} what most services have.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7518#section-3.1">RFC 7518, section 3.1</a>
 */
public enum RsaAlgorithm {
  RS256("RSASSA-PKCS1-v1_5", Hash.SHA_256),
  RS384("RSASSA-PKCS1-v1_5", Hash.SHA_384),
  RS512("RSASSA-PKCS1-v1_5", Hash.SHA_512),
  /** With a salt as long as the hash, as are the others. */
  PS256("RSA-PSS", Hash.SHA_256),
  PS384("RSA-PSS", Hash.SHA_384),
  PS512("RSA-PSS", Hash.SHA_512);

  private final String scheme;
  private final Hash hash;

  RsaAlgorithm(String scheme, Hash hash) {
    this.scheme = scheme;
    this.hash = hash;
  }

  KeyAlgorithm key() {
    return new KeyAlgorithm(scheme, hash.algorithm(), null);
  }
}
