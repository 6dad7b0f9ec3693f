package dev.samovar.spi;

/** A char as Java and JSON escape it: a backslash, {@code u} and four digits. */
public final class UnicodeEscape {

  private static final String DIGITS = "0123456789abcdef";

  private UnicodeEscape() {}

  public static void append(StringBuilder text, char c) {
    text.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(DIGITS.charAt(c >> shift & 15));
    }
  }
}
