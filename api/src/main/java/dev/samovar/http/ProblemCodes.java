package dev.samovar.http;

/** The codes of problems that say no more than their status does. */
final class ProblemCodes {
  private ProblemCodes() {}

  /** The status's phrase in lower case with underscores: {@code not_found}. */
  static String of(int status) {
    char[] chars = Status.reason(status).toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = chars[i] == ' ' ? '_' : Ascii.lower(chars[i]);
    }
    return new String(chars);
  }
}
