package dev.samovar.http;

/** The codes of problems that say no more than their status does. */
final class ProblemCodes {
  private ProblemCodes() {}

  /** The status's phrase in lower case with underscores: {@code not_found}. */
  static String of(int status) {
    return Ascii.lower(Status.reason(status)).replace(' ', '_');
  }
}
