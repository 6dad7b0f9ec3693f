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

  /** {@code String.startsWith(String, int)}. */
  static boolean startsWith(String text, String prefix, int at) {
    if (at < 0 || at > text.length() - prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (text.charAt(at + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code String.regionMatches}. */
  static boolean matches(String text, int at, String other, int from, int count) {
    return matches(text, false, at, other, from, count);
  }

  /** {@code String.regionMatches}; a negative count is right for each place within the texts. */
  static boolean matches(
      String text, boolean ignoreCase, int at, String other, int from, int count) {
    return at >= 0
        && from >= 0
        && at <= (long) text.length() - count
        && from <= (long) other.length() - count
        && isAt(text, at, other, from, count, ignoreCase);
  }

  private static boolean isAt(
      String text, int at, String other, int from, int count, boolean ignoreCase) {
    for (int i = 0; i < count; i++) {
      char a = text.charAt(at + i);
      char b = other.charAt(from + i);
      if (a != b && !(ignoreCase && Character.toLowerCase(a) == Character.toLowerCase(b))) {
        return false;
      }
    }
    return true;
  }
}
