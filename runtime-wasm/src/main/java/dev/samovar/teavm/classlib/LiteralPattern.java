package dev.samovar.teavm.classlib;

import org.jspecify.annotations.Nullable;

/** Regular expressions that match one text and no other. */
final class LiteralPattern {

  /** As java.util.regex.Pattern: the others mean themselves. */
  private static final String SPECIAL = ".$|()[{^?*+\\";

  private LiteralPattern() {}

  /** The text that an expression matches; null if it is empty or may match others. */
  static @Nullable String textOf(String regex) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\' && i + 1 < regex.length() && isSymbol(regex.charAt(i + 1))) {
        text.append(regex.charAt(++i));
      } else if (SPECIAL.indexOf(c) < 0 && !Character.isSurrogate(c)) {
        text.append(c);
      } else {
        return null;
      }
    }
    return text.length() == 0 ? null : text.toString();
  }

  /** What a backslash makes literal; before a letter or a digit it is a command. */
  private static boolean isSymbol(char c) {
    return c < 128 && !Character.isLetterOrDigit(c);
  }

  /** Whether a replacement names no group of the match. */
  static boolean isPlainReplacement(String replacement) {
    return replacement.indexOf('$') < 0 && replacement.indexOf('\\') < 0;
  }
}
