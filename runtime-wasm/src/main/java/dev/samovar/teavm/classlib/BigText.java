package dev.samovar.teavm.classlib;

/** What {@code BigInteger} and {@code BigDecimal} do not look at: TeaVM's take {@code +-1}. */
final class BigText {

  private BigText() {}

  /**
   * @throws NumberFormatException if there is a sign behind the first character, or nothing but one
   */
  static void check(String text) {
    boolean signed = !text.isEmpty() && isSign(text.charAt(0));
    if (text.length() == (signed ? 1 : 0)) {
      throw new NumberFormatException("Zero length BigInteger");
    }
    for (int i = 1; i < text.length(); i++) {
      if (isSign(text.charAt(i))) {
        throw new NumberFormatException("Illegal embedded sign character");
      }
    }
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+';
  }

  /**
   * @throws NumberFormatException if there is a sign behind another one
   */
  static void check(char[] text, int offset, int length) {
    for (int i = Math.max(offset, 0) + 1; i < text.length && i < offset + length; i++) {
      if (isSign(text[i]) && isSign(text[i - 1])) {
        throw new NumberFormatException("Illegal embedded sign character");
      }
    }
  }
}
