package dev.samovar.e2e.classlib;

/** The same numbers everywhere: xorshift of 32 bits. */
final class Dice {

  private int state;

  Dice(int seed) {
    state = seed;
  }

  int bits() {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  }

  int below(int limit) {
    return (bits() >>> 1) % limit;
  }

  long longBits() {
    return (long) bits() << 32 | bits() & 0xFFFF_FFFFL;
  }

  /** All of Unicode, with lone surrogates. */
  String text(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      switch (below(6)) {
        case 0 -> text.append((char) below(0x10000));
        case 1 -> text.appendCodePoint(0x10000 + below(0x100000));
        case 2 -> text.append((char) (0xD800 + below(0x800)));
        case 3 -> text.append((char) below(0x800));
        default -> text.append((char) (' ' + below(95)));
      }
    }
    return text.toString();
  }

  byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (below(3) == 0 ? ' ' + below(95) : bits());
    }
    return bytes;
  }
}
