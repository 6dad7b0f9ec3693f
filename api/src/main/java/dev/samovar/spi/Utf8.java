package dev.samovar.spi;

/**
 * UTF-8 as the platform does it: what is malformed becomes U+FFFD, on every target alike.
 *
 * <p>The JDK writes a lone surrogate as '?', the platform as U+FFFD; hence not {@code getBytes}.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#utf-8">Encoding Standard: UTF-8</a>
 */
public final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  public static byte[] encode(String text) {
    byte[] bytes = new byte[encodedLength(text)];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | c >> 6);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else if (isPair(text, i)) {
        int codePoint = Character.toCodePoint(c, text.charAt(++i));
        bytes[at++] = (byte) (0xF0 | codePoint >> 18);
        bytes[at++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        bytes[at++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | codePoint & 0x3F);
      } else {
        char unit = Character.isSurrogate(c) ? REPLACEMENT : c;
        bytes[at++] = (byte) (0xE0 | unit >> 12);
        bytes[at++] = (byte) (0x80 | unit >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | unit & 0x3F);
      }
    }
    return bytes;
  }

  /** The number of bytes that {@link #encode} gives. */
  public static int encodedLength(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        length++;
      } else if (c < 0x800) {
        length += 2;
      } else if (isPair(text, i)) {
        length += 4;
        i++;
      } else {
        length += 3;
      }
    }
    return length;
  }

  public static String decode(byte[] bytes) {
    return decode(bytes, 0, bytes.length);
  }

  public static String decode(byte[] bytes, int offset, int length) {
    return new Utf8Decoder(bytes, offset, offset + length).decode();
  }

  /** Whether {@link #decode} would put no U+FFFD in place of something malformed. */
  public static boolean isWellFormed(byte[] bytes, int offset, int length) {
    Utf8Decoder decoder = new Utf8Decoder(bytes, offset, offset + length);
    decoder.decode();
    return !decoder.sawMalformed();
  }

  private static boolean isPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }
}
