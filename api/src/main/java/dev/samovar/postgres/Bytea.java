package dev.samovar.postgres;

/** {@code \x} and two digits a byte. */
final class Bytea {

  private static final char[] DIGITS = "0123456789abcdef".toCharArray();

  private Bytea() {}

  static String text(byte[] bytes) {
    char[] text = new char[2 + bytes.length * 2];
    text[0] = '\\';
    text[1] = 'x';
    for (int i = 0; i < bytes.length; i++) {
      text[2 + i * 2] = DIGITS[bytes[i] >> 4 & 15];
      text[3 + i * 2] = DIGITS[bytes[i] & 15];
    }
    return new String(text);
  }

  /** What the server writes unless {@code bytea_output} is {@code escape}. */
  static byte[] read(String text) {
    byte[] bytes = new byte[text.length() / 2 - 1];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (digit(text, 2 + i * 2) << 4 | digit(text, 3 + i * 2));
    }
    return bytes;
  }

  private static int digit(String text, int at) {
    return Character.digit(text.charAt(at), 16);
  }
}
