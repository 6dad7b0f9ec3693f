package dev.samovar.crypto;

import dev.samovar.spi.KeyAlgorithm;

/** The curves of NIST. */
public enum EcCurve {
  P_256("P-256", 32),
  P_384("P-384", 48),
  P_521("P-521", 66);

  private final String standardName;
  private final int bytes;

  EcCurve(String standardName, int bytes) {
    this.standardName = standardName;
    this.bytes = bytes;
  }

  /** {@code P-256}. */
  public String standardName() {
    return standardName;
  }

  /** Of a coordinate, or of the secret that two keys agree on. */
  public int bytes() {
    return bytes;
  }

  KeyAlgorithm agreement() {
    return new KeyAlgorithm("ECDH", null, standardName);
  }

  /** An uncompressed point: 4, x, y. */
  byte[] requirePoint(byte[] point) {
    if (point.length != 1 + 2 * bytes || point[0] != 4) {
      throw new CryptoException(
          "A point of "
              + standardName
              + " is the byte 4 and two coordinates of "
              + bytes
              + " bytes",
          Keys.NO_PUBLIC_KEY);
    }
    return point;
  }
}
