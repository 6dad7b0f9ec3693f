package dev.samovar.wasm.log;

import org.jspecify.annotations.Nullable;

/**
 * {@code {0}} and {@code {1}} in a message. MessageFormat's styles would bring its tables of
 * locales.
 */
final class Placeholders {

  private Placeholders() {}

  static String fill(String format, @Nullable Object @Nullable [] parameters) {
    if (parameters == null || parameters.length == 0) {
      return format;
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = format.indexOf('{'); open >= 0; open = format.indexOf('{', at)) {
      int close = format.indexOf('}', open);
      int index = close < 0 ? -1 : index(format, open + 1, close);
      boolean known = index >= 0 && index < parameters.length;
      text.append(format, at, open).append(known ? String.valueOf(parameters[index]) : "{");
      at = known ? close + 1 : open + 1;
    }
    return text.append(format, at, format.length()).toString();
  }

  /** A number of one or two digits; -1 for anything else. */
  private static int index(String format, int from, int to) {
    int index = to == from || to - from > 2 ? -1 : 0;
    for (int i = from; i < to && index >= 0; i++) {
      char c = format.charAt(i);
      index = c >= '0' && c <= '9' ? index * 10 + c - '0' : -1;
    }
    return index;
  }
}
