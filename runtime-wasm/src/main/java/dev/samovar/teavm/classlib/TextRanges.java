package dev.samovar.teavm.classlib;

/** Ranges of texts, where TeaVM throws another exception than Java, or counts beyond an int. */
final class TextRanges {

  private TextRanges() {}

  static void check(String text, int start, int end) {
    if (start < 0 || start > end || end > text.length()) {
      throw refused("begin ", start, ", end ", end, text.length());
    }
  }

  static void check(String text, int start, int end, char[] to, int at) {
    check(text, start, end);
    if (at < 0 || at > to.length - (end - start)) {
      throw refused("offset ", at, ", count ", end - start, to.length);
    }
  }

  private static StringIndexOutOfBoundsException refused(
      String from, int first, String to, int second, int length) {
    return new StringIndexOutOfBoundsException(from + first + to + second + ", length " + length);
  }
}
