package dev.samovar.testing.contract;

/** Texts, bytes and numbers that look random and are the same everywhere. */
final class MadeUp {
  private static final String CHARS =
      "abzAZ09%=&;,\"\\ -_./*+:()<>@[]{}\t\r\n\u0000\u0001\u007f\u00e9\u20ac\ud83d\ude00\ud800\udc00"
          + "WSunNovGMT123";

  private long state;

  MadeUp(long seed) {
    state = seed;
  }

  /** From 0 to below the bound, which is at most 2<sup>22</sup>. */
  int number(int bound) {
    state = state * 1_103_515_245L + 12_345L & 0x7fff_ffffL;
    return (int) ((state >> 8) % bound);
  }

  String text(int maxLength) {
    StringBuilder text = new StringBuilder();
    for (int length = number(maxLength); length > 0; length--) {
      text.append(CHARS.charAt(number(CHARS.length())));
    }
    return text.toString();
  }

  /** Most of them no ASCII. */
  byte[] bytes(int maxLength) {
    byte[] bytes = new byte[number(maxLength)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (number(3) == 0 ? number(128) : 128 + number(128));
    }
    return bytes;
  }

  /** The text with a piece of it replaced. */
  String damaged(String text) {
    int at = number(text.length());
    int skipped = number(text.length() - at);
    return text.substring(0, at) + text(6) + text.substring(at + skipped);
  }
}
