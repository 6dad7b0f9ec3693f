package dev.samovar.crypto;

import dev.samovar.spi.ClientFault;

/** Bytes as lower-case hexadecimal digits, and back. */
public final class Hex {
  private static final String DIGITS = "0123456789abcdef";

  private static final ClientFault INVALID =
      ClientFault.invalid("invalid_hex", "A text is not hexadecimal");

  private Hex() {}

  public static String of(byte[] bytes) {
    char[] text = new char[bytes.length * 2];
    for (int i = 0; i < bytes.length; i++) {
      text[2 * i] = DIGITS.charAt(bytes[i] >> 4 & 15);
      text[2 * i + 1] = DIGITS.charAt(bytes[i] & 15);
    }
    return new String(text);
  }

  /**
   * @param text digits of either case, two a byte
   * @throws CryptoException if it is anything else
   */
  public static byte[] parse(String text) {
    byte[] bytes = new byte[text.length() / 2];
    if (text.length() % 2 != 0) {
      throw new CryptoException(
          "Not hexadecimal: " + text.length() + " digits, two are a byte", INVALID);
    }
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (digit(text, 2 * i) << 4 | digit(text, 2 * i + 1));
    }
    return bytes;
  }

  private static int digit(String text, int at) {
    char c = text.charAt(at);
    // Character.digit takes digits of other scripts too.
    int digit = c < 128 ? Character.digit(c, 16) : -1;
    if (digit < 0) {
      throw new CryptoException("Not hexadecimal: the character at " + at, INVALID);
    }
    return digit;
  }
}
