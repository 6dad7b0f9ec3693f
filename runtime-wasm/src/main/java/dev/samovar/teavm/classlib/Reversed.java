package dev.samovar.teavm.classlib;

/** {@code StringBuilder.reverse}: surrogate pairs stay pairs. */
final class Reversed {

  private Reversed() {}

  static String reverse(String text) {
    char[] chars = new char[text.length()];
    for (int i = 0; i < chars.length; i++) {
      chars[chars.length - 1 - i] = text.charAt(i);
    }
    for (int i = 0; i + 1 < chars.length; i++) {
      if (Character.isLowSurrogate(chars[i]) && Character.isHighSurrogate(chars[i + 1])) {
        char low = chars[i];
        chars[i] = chars[i + 1];
        chars[++i] = low;
      }
    }
    return new String(chars);
  }
}
