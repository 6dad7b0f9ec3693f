package dev.samovar.r2;

import dev.samovar.spi.ClientFault;

/**
 * The checksum that a content must have to be stored.
 *
 * @param value its bytes, not to be changed
 */
public record R2Checksum(Algorithm algorithm, byte[] value) {

  /** What R2 can check. */
  public enum Algorithm {
    MD5(16),
    SHA1(20),
    SHA256(32),
    SHA384(48),
    SHA512(64);

    private final int bytes;

    Algorithm(int bytes) {
      this.bytes = bytes;
    }

    public int bytes() {
      return bytes;
    }
  }

  private static final ClientFault INVALID =
      ClientFault.invalid("invalid_checksum", "A checksum is hexadecimal digits of a fixed length");

  /**
   * @throws R2Exception if the value has not the algorithm's length
   */
  public R2Checksum {
    if (value.length != algorithm.bytes()) {
      throw new R2Exception(
          algorithm
              + " has "
              + algorithm.bytes()
              + " bytes, the given checksum has "
              + value.length,
          INVALID);
    }
  }

  public static R2Checksum md5(String hex) {
    return new R2Checksum(Algorithm.MD5, bytesOf(hex));
  }

  public static R2Checksum sha1(String hex) {
    return new R2Checksum(Algorithm.SHA1, bytesOf(hex));
  }

  public static R2Checksum sha256(String hex) {
    return new R2Checksum(Algorithm.SHA256, bytesOf(hex));
  }

  public static R2Checksum sha384(String hex) {
    return new R2Checksum(Algorithm.SHA384, bytesOf(hex));
  }

  public static R2Checksum sha512(String hex) {
    return new R2Checksum(Algorithm.SHA512, bytesOf(hex));
  }

  /** Lower-case hexadecimal digits. */
  public String hex() {
    return hexOf(value);
  }

  static String hexOf(byte[] bytes) {
    StringBuilder hex = new StringBuilder(2 * bytes.length);
    for (byte b : bytes) {
      hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return hex.toString();
  }

  private static byte[] bytesOf(String hex) {
    byte[] bytes = new byte[hex.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (digit(hex.charAt(2 * i)) << 4 | digit(hex.charAt(2 * i + 1)));
    }
    return hex.length() % 2 == 0 ? bytes : new byte[0];
  }

  private static int digit(char c) {
    int digit = c < 128 ? Character.digit(c, 16) : -1;
    if (digit < 0) {
      throw new R2Exception("A checksum is given in hexadecimal digits", INVALID);
    }
    return digit;
  }
}
