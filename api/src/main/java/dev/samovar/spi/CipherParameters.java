package dev.samovar.spi;

/**
 * What AES-GCM is told beside the text.
 *
 * @param tagBits 96 to 128
 */
public record CipherParameters(byte[] iv, byte[] additionalData, int tagBits) {
  private static final byte[] NOTHING = new byte[0];

  /** For algorithms that are told nothing. */
  public static final CipherParameters NONE = new CipherParameters(NOTHING, NOTHING, 0);
}
