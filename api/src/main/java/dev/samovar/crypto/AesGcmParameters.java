package dev.samovar.crypto;

import dev.samovar.spi.CipherParameters;

/**
 * What AES-GCM is told beside the key and the text.
 *
 * @param iv 12 bytes, unless a format has others; never the same twice with a key
 * @param additionalData has to be the same for both directions; empty for none
 * @param tagBits 128; 96, 104, 112 or 120 only where a format has them
 */
public record AesGcmParameters(byte[] iv, byte[] additionalData, int tagBits) {

  public AesGcmParameters {
    if (iv.length == 0) {
      throw new CryptoException("AES-GCM needs an IV, best of 12 bytes", Keys.UNDECRYPTABLE);
    }
    if (tagBits < 96 || tagBits > 128 || tagBits % 8 != 0) {
      throw new CryptoException("A tag has 96, 104, 112, 120 or 128 bits, was to have " + tagBits);
    }
  }

  /** No additional data, and a tag of 128 bits. */
  public static AesGcmParameters of(byte[] iv) {
    return new AesGcmParameters(iv, new byte[0], 128);
  }

  public AesGcmParameters withAdditionalData(byte[] data) {
    return new AesGcmParameters(iv, data, tagBits);
  }

  public AesGcmParameters withTagBits(int bits) {
    return new AesGcmParameters(iv, additionalData, bits);
  }

  CipherParameters forDriver() {
    return new CipherParameters(iv, additionalData, tagBits);
  }
}
