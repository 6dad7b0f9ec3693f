package dev.samovar.teavm.classlib;

import java.util.Arrays;

/** UTF-16 to chars; lone surrogates and an odd byte are U+FFFD. */
final class Utf16Chars {

  private static final char REPLACEMENT = '\uFFFD';

  private Utf16Chars() {}

  static char[] decode(byte[] bytes, int from, int count, boolean little, boolean marked) {
    int start = from;
    boolean turned = little;
    if (marked && count >= 2) {
      int mark = unit(bytes, from, false);
      if (mark == 0xFEFF || mark == 0xFFFE) {
        turned = mark == 0xFFFE;
        start += 2;
      }
    }
    int end = from + count;
    char[] chars = new char[(end - start + 1) / 2];
    int length = 0;
    for (int i = start; i < end; i += 2) {
      char c = i + 1 < end ? (char) unit(bytes, i, turned) : REPLACEMENT;
      if (Character.isHighSurrogate(c) && i + 3 < end) {
        char low = (char) unit(bytes, i + 2, turned);
        if (Character.isLowSurrogate(low)) {
          chars[length++] = c;
          chars[length++] = low;
          i += 2;
          continue;
        }
        // As the JDK: both units of a broken pair make one replacement.
        i += 2;
      }
      chars[length++] = Character.isSurrogate(c) ? REPLACEMENT : c;
    }
    return Arrays.copyOf(chars, length);
  }

  private static int unit(byte[] bytes, int at, boolean little) {
    int first = bytes[at] & 0xFF;
    int second = bytes[at + 1] & 0xFF;
    return little ? second << 8 | first : first << 8 | second;
  }
}
