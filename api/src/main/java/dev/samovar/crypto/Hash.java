package dev.samovar.crypto;

/**
 * The hash within an algorithm that has a key.
 *
 * <p>{@link #SHA_1} is still sound there, but for what somebody else prescribes: one-time
 * passwords, old webhooks. Signatures have no use of it here.
 */
public enum Hash {
  SHA_1("SHA-1", 20),
  SHA_256("SHA-256", 32),
  SHA_384("SHA-384", 48),
  SHA_512("SHA-512", 64);

  private final String algorithm;
  private final int bytes;

  Hash(String algorithm, int bytes) {
    this.algorithm = algorithm;
    this.bytes = bytes;
  }

  /** {@code SHA-256}, as the platform and the JDK call it. */
  public String algorithm() {
    return algorithm;
  }

  /** How long its result is. */
  public int bytes() {
    return bytes;
  }

  /** {@code 256}: the name's number. */
  String number() {
    return algorithm.substring(4);
  }
}
