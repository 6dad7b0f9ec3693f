package dev.samovar.teavm.classlib;

import java.util.ArrayList;
import java.util.List;

/** What methods of {@code String} do with a regular expression that is a plain text. */
final class LiteralTexts {

  private LiteralTexts() {}

  static String[] split(String text, String separator) {
    return split(text, separator, 0);
  }

  /**
   * @see <a
   *     href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/String.html#split(java.lang.String,int)">String.split</a>
   */
  static String[] split(String text, String separator, int limit) {
    int end = text.indexOf(separator);
    if (end < 0 || limit == 1) {
      return new String[] {text};
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (end >= 0 && (limit <= 0 || parts.size() < limit - 1)) {
      parts.add(text.substring(start, end));
      start = end + separator.length();
      end = text.indexOf(separator, start);
    }
    parts.add(text.substring(start));
    int count = limit == 0 ? withoutEmptyEnd(parts) : parts.size();
    return parts.subList(0, count).toArray(new String[0]);
  }

  private static int withoutEmptyEnd(List<String> parts) {
    int count = parts.size();
    while (count > 0 && parts.get(count - 1).isEmpty()) {
      count--;
    }
    return count;
  }

  static String replaceAll(String text, String found, String replacement) {
    return text.replace(found, replacement);
  }

  static String replaceFirst(String text, String found, String replacement) {
    int at = text.indexOf(found);
    return at < 0
        ? text
        : text.substring(0, at) + replacement + text.substring(at + found.length());
  }

  static boolean matches(String text, String whole) {
    return text.equals(whole);
  }
}
