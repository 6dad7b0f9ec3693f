package dev.samovar.processor.json;

import java.util.Optional;

/**
 * One constraint as code.
 *
 * @param broken an expression over {@code value} that is true where the constraint is broken; %s is
 *     the constant, or else the class that it uses
 * @param code the constraint's name in lower case with underscores: {@code not_blank}
 * @param message what the client is told
 * @param uses a class by its full name; empty if none
 * @param constant what is made once
 */
record Check(String broken, String code, String message, String uses, Optional<Constant> constant) {

  /**
   * @param className of the constant
   * @param expression that makes it; %s is the class
   */
  record Constant(String className, String expression) {}

  static Check of(String broken, String message) {
    return new Check(broken, "", message, "", Optional.empty());
  }

  static Check using(String className, String broken, String message) {
    return new Check(broken, "", message, className, Optional.empty());
  }

  static Check with(Constant constant, String broken, String message) {
    return new Check(broken, "", message, "", Optional.of(constant));
  }

  Check with(String otherCode, String otherMessage) {
    return new Check(broken, otherCode, otherMessage, uses, constant);
  }
}
