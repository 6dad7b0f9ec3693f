package dev.samovar.teavm.classlib;

/** Ranges of texts, where TeaVM throws another exception than Java, or counts beyond an int. */
final class TextRanges {

  private TextRanges() {}

  static void check(String text, int start, int end) {
    if (start < 0 || start > end || end > text.length()) {
      throw new StringIndexOutOfBoundsException(
          "begin " + start + ", end " + end + ", length " + text.length());
    }
  }

  static void check(String text, int start, int end, char[] to, int at) {
    check(text, start, end);
    if (at < 0 || at > to.length - (end - start)) {
      throw new StringIndexOutOfBoundsException(
          "offset " + at + ", count " + (end - start) + ", length " + to.length);
    }
  }
}
