package dev.samovar.processor.json;

/**
 * One constraint as code.
 *
 * @param broken an expression over {@code value} that is true where the constraint is broken; %s is
 *     what it uses
 * @param code the constraint's name in lower case with underscores: {@code not_blank}
 * @param message what the client is told
 * @param uses a class by its full name; empty if none
 * @param regex a regular expression, compiled once, that is used instead of a class; empty if none
 */
record Check(String broken, String code, String message, String uses, String regex) {

  static Check of(String broken, String message) {
    return new Check(broken, "", message, "", "");
  }

  Check with(String otherCode, String otherMessage) {
    return new Check(broken, otherCode, otherMessage, uses, regex);
  }
}
