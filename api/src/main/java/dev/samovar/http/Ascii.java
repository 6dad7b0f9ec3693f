package dev.samovar.http;

/** What HTTP compares and forbids, in ASCII only: no locale gets linked. */
final class Ascii {
  private Ascii() {}

  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (lower(text.charAt(i)) != text.charAt(i)) {
        return lowerFrom(text, i);
      }
    }
    return text;
  }

  private static String lowerFrom(String text, int start) {
    char[] chars = text.toCharArray();
    for (int i = start; i < chars.length; i++) {
      chars[i] = lower(chars[i]);
    }
    return new String(chars);
  }

  static boolean equalsIgnoreCase(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    for (int i = 0; i < a.length(); i++) {
      if (lower(a.charAt(i)) != lower(b.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean startsWithIgnoreCase(String text, String prefix) {
    return text.length() >= prefix.length()
        && equalsIgnoreCase(text.substring(0, prefix.length()), prefix);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAlphanumeric(char c) {
    return isDigit(c) || lower(c) >= 'a' && lower(c) <= 'z';
  }

  /** RFC 9110 §5.6.2. */
  static boolean isTokenChar(char c) {
    return isAlphanumeric(c) || c < 0x7F && "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
  }

  static boolean isToken(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isTokenChar(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Without the optional white space (space, tab) of RFC 9110 §5.6.3 around it. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
