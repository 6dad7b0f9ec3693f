package dev.samovar.teavm.classlib;

/** Text as its low bytes. */
final class LatinText {

  private LatinText() {}

  /** {@code String.getBytes(int, int, byte[], int)}, by which DSL-JSON writes ASCII. */
  static void getBytes(String text, int from, int to, byte[] target, int at) {
    for (int i = from; i < to; i++) {
      target[at + i - from] = (byte) text.charAt(i);
    }
  }
}
