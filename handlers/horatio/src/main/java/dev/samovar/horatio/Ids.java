package dev.samovar.horatio;

import java.security.SecureRandom;

/** Random ids of 128 bits, as 32 hexadecimal digits: nobody guesses one, and no two are equal. */
final class Ids {
  private static final String DIGITS = "0123456789abcdef";
  private static final int LENGTH = 32;

  private Ids() {}

  static String random() {
    byte[] bytes = new byte[LENGTH / 2];
    new SecureRandom().nextBytes(bytes);
    StringBuilder id = new StringBuilder(LENGTH);
    for (byte b : bytes) {
      id.append(DIGITS.charAt(b >> 4 & 15)).append(DIGITS.charAt(b & 15));
    }
    return id.toString();
  }

  /** Whether a text from outside has the form of an id. */
  static boolean isId(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      if (DIGITS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
