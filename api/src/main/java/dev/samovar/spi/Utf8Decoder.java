package dev.samovar.spi;

/**
 * One pass over bytes; one U+FFFD for each maximal malformed run, as the Encoding Standard asks.
 */
final class Utf8Decoder {
  private final byte[] bytes;
  private final int end;
  private final char[] chars;
  private int at;
  private int length;
  private boolean malformed;

  Utf8Decoder(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    this.chars = new char[end - start];
  }

  boolean sawMalformed() {
    return malformed;
  }

  String decode() {
    while (at < end) {
      byte b = bytes[at++];
      if (b >= 0) {
        chars[length++] = (char) b;
      } else {
        sequence(b & 0xFF);
      }
    }
    return new String(chars, 0, length);
  }

  private void sequence(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      continuation(lead & 0x1F, 1, 0x80, 0xBF);
    } else if (lead >= 0xE0 && lead <= 0xEF) {
      // The bounds of the second byte keep out overlong forms and surrogates.
      continuation(lead & 0x0F, 2, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
    } else if (lead >= 0xF0 && lead <= 0xF4) {
      continuation(lead & 0x07, 3, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
    } else {
      replacement();
    }
  }

  private void continuation(int bits, int needed, int lower, int upper) {
    int codePoint = bits;
    for (int i = 0; i < needed; i++) {
      int next = at < end ? bytes[at] & 0xFF : 0;
      if (next < lower || next > upper) {
        replacement();
        return;
      }
      codePoint = codePoint << 6 | next & 0x3F;
      at++;
      lower = 0x80;
      upper = 0xBF;
    }
    append(codePoint);
  }

  private void append(int codePoint) {
    if (codePoint < 0x10000) {
      chars[length++] = (char) codePoint;
      return;
    }
    chars[length++] = Character.highSurrogate(codePoint);
    chars[length++] = Character.lowSurrogate(codePoint);
  }

  private void replacement() {
    malformed = true;
    chars[length++] = '\uFFFD';
  }
}
