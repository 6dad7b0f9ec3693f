package dev.samovar.e2e.horatio;

import java.util.Arrays;
import java.util.Base64;

/** A real picture: one pixel. */
final class Photo {

  static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  private Photo() {}

  /** The picture with bytes behind its end, which decoders ignore. */
  static byte[] padded(int length) {
    byte[] padded = Arrays.copyOf(PNG, length);
    for (int i = PNG.length; i < length; i++) {
      padded[i] = (byte) (i * 31);
    }
    return padded;
  }
}
