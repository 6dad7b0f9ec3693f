package dev.samovar.crypto;

import dev.samovar.spi.KeyAlgorithm;

/**
 * How a key of an elliptic curve signs: the curve and the hash that belong together.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7518#section-3.4">RFC 7518, section 3.4</a>
 */
public enum EcAlgorithm {
  ES256(EcCurve.P_256, Hash.SHA_256),
  ES384(EcCurve.P_384, Hash.SHA_384),
  ES512(EcCurve.P_521, Hash.SHA_512);

  private final EcCurve curve;
  private final Hash hash;

  EcAlgorithm(EcCurve curve, Hash hash) {
    this.curve = curve;
    this.hash = hash;
  }

  public EcCurve curve() {
    return curve;
  }

  KeyAlgorithm key() {
    return new KeyAlgorithm("ECDSA", hash.algorithm(), curve.standardName());
  }
}
