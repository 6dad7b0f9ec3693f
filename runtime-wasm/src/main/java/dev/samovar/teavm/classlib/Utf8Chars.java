package dev.samovar.teavm.classlib;

import java.util.Arrays;

/**
 * UTF-8 to chars as the JDK does it: each longest run of bytes that begins a code point and does
 * not end it is one U+FFFD, and so is an encoded surrogate as a whole.
 *
 * @see <a href="https://www.unicode.org/versions/Unicode15.0.0/ch03.pdf">Unicode 15, table 3-8</a>
 */
final class Utf8Chars {

  private static final char REPLACEMENT = '\uFFFD';

  private Utf8Chars() {}

  static char[] decode(byte[] bytes, int from, int to) {
    char[] chars = new char[to - from];
    int length = 0;
    int i = from;
    while (i < to) {
      int lead = bytes[i++];
      if (lead >= 0) {
        chars[length++] = (char) lead;
        continue;
      }
      lead &= 0xFF;
      int more = more(lead);
      int low = low(lead);
      int high = high(lead);
      int point = lead & 0x3F >> more;
      int read = 0;
      while (read < more && i < to && (bytes[i] & 0xFF) >= low && (bytes[i] & 0xFF) <= high) {
        point = point << 6 | bytes[i++] & 0x3F;
        low = 0x80;
        high = 0xBF;
        read++;
      }
      boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
      if (more == 0 || read < more || surrogate) {
        chars[length++] = REPLACEMENT;
      } else if (point >= 0x10000) {
        chars[length++] = Character.highSurrogate(point);
        chars[length++] = Character.lowSurrogate(point);
      } else {
        chars[length++] = (char) point;
      }
    }
    return length == chars.length ? chars : Arrays.copyOf(chars, length);
  }

  /** The least second byte: below it the form is overlong. */
  static int low(int lead) {
    return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  }

  /** The greatest second byte: above it is nothing. */
  static int high(int lead) {
    return lead == 0xF4 ? 0x8F : 0xBF;
  }

  /** How many bytes follow a lead byte; none follow a byte that leads nothing. */
  static int more(int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  }
}
