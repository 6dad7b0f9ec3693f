package dev.samovar.http;

import dev.samovar.spi.Utf8;

/**
 * Percent-encoding of UTF-8.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-2.1">RFC 3986 §2.1</a>
 */
public final class Percent {
  private static final String HEX = "0123456789ABCDEF";

  private Percent() {}

  /**
   * A path segment as text; {@code +} stays.
   *
   * @throws HttpException 400 if a {@code %} is not followed by two hex digits, or the bytes are
   *     not UTF-8
   */
  public static String decode(String encoded) {
    return encoded.indexOf('%') < 0 ? encoded : decodeBytes(encoded);
  }

  /**
   * A name or value of a query or form as text; {@code +} is a space. Nothing is refused: a {@code
   * %} without two hex digits stays, and bytes that are not UTF-8 become U+FFFD.
   *
   * @see <a href="https://url.spec.whatwg.org/#concept-urlencoded-parser">URL Standard §5.1</a>
   */
  public static String decodeForm(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded.replace('+', ' ');
    }
    byte[] raw = Utf8.encode(encoded);
    int length = 0;
    for (int i = 0; i < raw.length; i++) {
      int escaped = raw[i] == '%' ? hexPair(raw, i, raw.length) : -1;
      if (escaped >= 0) {
        raw[length++] = (byte) escaped;
        i += 2;
      } else {
        raw[length++] = raw[i] == '+' ? (byte) ' ' : raw[i];
      }
    }
    return Utf8.decode(raw, 0, length);
  }

  /** Text as a path segment or query value: all but letters, digits and {@code -._~} is encoded. */
  public static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte b : Utf8.encode(text)) {
      char c = (char) (b & 0xFF);
      if (isUnreserved(c)) {
        encoded.append(c);
      } else {
        append(encoded, c);
      }
    }
    return encoded.toString();
  }

  /** {@code %} and two upper-case digits (RFC 3986 §2.1). */
  static void append(StringBuilder encoded, char octet) {
    encoded.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xF));
  }

  /** The byte that {@code %} and two hex digits at a place stand for; -1 if they do not. */
  static int hexPair(byte[] bytes, int at, int end) {
    if (at + 2 >= end) {
      return -1;
    }
    int high = hexValue((char) (bytes[at + 1] & 0xFF));
    int low = hexValue((char) (bytes[at + 2] & 0xFF));
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  /** The value of a hex digit, or -1. */
  public static int hexValue(char c) {
    if (Ascii.isDigit(c)) {
      return c - '0';
    }
    char lower = Ascii.lower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  private static boolean isUnreserved(char c) {
    return Ascii.isAlphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '~';
  }

  private static String decodeBytes(String encoded) {
    byte[] raw = Utf8.encode(encoded);
    int length = 0;
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '%') {
        raw[length++] = (byte) checkedHexPair(raw, i);
        i += 2;
      } else {
        raw[length++] = raw[i];
      }
    }
    if (!Utf8.isWellFormed(raw, 0, length)) {
      throw HttpException.badRequest("A percent-encoding is not UTF-8");
    }
    return Utf8.decode(raw, 0, length);
  }

  private static int checkedHexPair(byte[] raw, int at) {
    int value = hexPair(raw, at, raw.length);
    if (value < 0) {
      throw HttpException.badRequest(
          "A percent-encoding is malformed: '%' needs two hex digits behind it");
    }
    return value;
  }
}
