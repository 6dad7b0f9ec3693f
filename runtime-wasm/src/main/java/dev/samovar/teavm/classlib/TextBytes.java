package dev.samovar.teavm.classlib;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Text to bytes and back, in the charsets of {@code StandardCharsets}.
 *
 * <p>What {@code String.getBytes} and {@code new String} become: TeaVM's encoder loses a high
 * surrogate at the end of each 512 chars, and its decoder takes overlong forms. This one links no
 * buffers and coders, and is faster.
 */
final class TextBytes {

  private static final char REPLACEMENT = '\uFFFD';

  private TextBytes() {}

  /** As {@code text.getBytes(charset)}: what cannot be encoded becomes '?'. */
  static byte[] encode(String text, Charset charset) {
    return switch (charset.name()) {
      case "UTF-8" -> utf8(text);
      case "ISO-8859-1" -> narrow(text, 0xFF);
      case "US-ASCII" -> narrow(text, 0x7F);
      case "UTF-16" -> wide(text, 0, true);
      case "UTF-16BE" -> wide(text, 0, false);
      case "UTF-16LE" -> wide(text, 8, false);
      default -> throw unknown(charset);
    };
  }

  /** As {@code new String(bytes, from, count, charset)}: what is malformed becomes U+FFFD. */
  static char[] decode(byte[] bytes, int from, int count, Charset charset) {
    if (from < 0 || count < 0 || from > bytes.length - count) {
      throw new StringIndexOutOfBoundsException();
    }
    return switch (charset.name()) {
      case "UTF-8" -> Utf8Chars.decode(bytes, from, from + count);
      case "ISO-8859-1" -> narrow(bytes, from, count, 0xFF);
      case "US-ASCII" -> narrow(bytes, from, count, 0x7F);
      case "UTF-16", "UTF-16BE" ->
          Utf16Chars.decode(bytes, from, count, false, charset.name().length() == 6);
      case "UTF-16LE" -> Utf16Chars.decode(bytes, from, count, true, false);
      default -> throw unknown(charset);
    };
  }

  private static IllegalArgumentException unknown(Charset charset) {
    return new IllegalArgumentException(charset.name() + " is none of the charsets of a worker");
  }

  private static byte[] utf8(String text) {
    int chars = text.length();
    byte[] bytes = new byte[utf8Length(text)];
    int at = 0;
    for (int i = 0; i < chars; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | c >> 6);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else if (isPair(text, i)) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        bytes[at++] = (byte) (0xF0 | point >> 18);
        bytes[at++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[at++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | point & 0x3F);
      } else if (Character.isSurrogate(c)) {
        bytes[at++] = '?';
      } else {
        bytes[at++] = (byte) (0xE0 | c >> 12);
        bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      }
    }
    return bytes;
  }

  private static int utf8Length(String text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x800) {
        if (isPair(text, i)) {
          i++;
          length += 2;
        } else if (!Character.isSurrogate(c)) {
          length += 2;
        }
      } else if (c >= 0x80) {
        length++;
      }
    }
    return length;
  }

  private static boolean isPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }

  private static byte[] narrow(String text, int highest) {
    byte[] bytes = new byte[text.length()];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes[at++] = c <= highest ? (byte) c : (byte) '?';
      if (isPair(text, i)) {
        i++;
      }
    }
    return Arrays.copyOf(bytes, at);
  }

  private static char[] narrow(byte[] bytes, int from, int count, int highest) {
    char[] chars = new char[count];
    for (int i = 0; i < count; i++) {
      int c = bytes[from + i] & 0xFF;
      chars[i] = c <= highest ? (char) c : REPLACEMENT;
    }
    return chars;
  }

  /** Two bytes a char; a lone surrogate is U+FFFD. */
  private static byte[] wide(String text, int shift, boolean mark) {
    int at = mark && !text.isEmpty() ? 2 : 0;
    byte[] bytes = new byte[at + 2 * text.length()];
    if (at == 2) {
      bytes[0] = (byte) 0xFE;
      bytes[1] = (byte) 0xFF;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean second = i > 0 && isPair(text, i - 1);
      char unit = Character.isSurrogate(c) && !second && !isPair(text, i) ? REPLACEMENT : c;
      bytes[at++] = (byte) (unit >> 8 - shift);
      bytes[at++] = (byte) (unit >> shift);
    }
    return bytes;
  }
}
