package dev.samovar.http;

import dev.samovar.spi.Utf8;

/** "UTF-8 decode" of the Encoding Standard, which drops a leading byte order mark. */
final class BodyText {
  private BodyText() {}

  static String decode(byte[] bytes) {
    int start = startsWithMark(bytes) ? 3 : 0;
    return Utf8.decode(bytes, start, bytes.length - start);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
