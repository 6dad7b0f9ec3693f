package dev.samovar.teavm.classlib;

/** What is white space all through. */
final class Blank {

  private Blank() {}

  /** As {@code String.isBlank()}; in TeaVM's a line feed is not blank. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** As {@code String.strip()}; TeaVM's takes another set of characters for white space. */
  static String strip(String text) {
    return text.substring(start(text), end(text));
  }

  static String stripLeading(String text) {
    return text.substring(start(text));
  }

  static String stripTrailing(String text) {
    return isBlank(text) ? "" : text.substring(0, end(text));
  }

  private static int start(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Behind the last character that is not white space; the length of a text that is all so. */
  private static int end(String text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? text.length() : end;
  }
}
