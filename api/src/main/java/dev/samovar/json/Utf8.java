package dev.samovar.json;

/**
 * Well-formed UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
 *
 * @see <a href="https://www.unicode.org/versions/Unicode15.0.0/ch03.pdf">Unicode 15, table 3-7</a>
 */
final class Utf8 {

  private Utf8() {}

  /**
   * The position behind the sequence of two to four bytes; the start with its sign turned if bad.
   */
  static int sequence(byte[] bytes, int start) {
    int lead = bytes[start] & 0xFF;
    int low = 0x80;
    int high = 0xBF;
    int length;
    if (lead >= 0xC2 && lead <= 0xDF) {
      length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
      length = 3;
      low = lead == 0xE0 ? 0xA0 : low;
      high = lead == 0xED ? 0x9F : high;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
      length = 4;
      low = lead == 0xF0 ? 0x90 : low;
      high = lead == 0xF4 ? 0x8F : high;
    } else {
      return -start;
    }
    if (start + length > bytes.length) {
      return -start;
    }
    int second = bytes[start + 1] & 0xFF;
    if (second < low || second > high) {
      return -start;
    }
    for (int i = start + 2; i < start + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return -start;
      }
    }
    return start + length;
  }

  /** Append a code point and return the new length; a lone surrogate becomes three bytes. */
  static int write(byte[] bytes, int length, int point) {
    if (point < 0x80) {
      bytes[length] = (byte) point;
      return length + 1;
    }
    int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[length] = (byte) ((0xFF00 >> more + 1 & 0xFF) | point >> 6 * more);
    for (int i = 1; i <= more; i++) {
      bytes[length + i] = (byte) (0x80 | (point >> 6 * (more - i) & 0x3F));
    }
    return length + 1 + more;
  }
}
