package dev.samovar.validation;

import java.util.List;

/**
 * Input that can be parsed and whose values are missing, of another type or against a rule. It has
 * all violations that were found, at most {@link #MAX_VIOLATIONS}.
 *
 * <p>In a request it is the client's error, and answered 422; anywhere else, such as in a stored
 * document, it is a failure like any other.
 *
 * @see dev.samovar.http.HttpException#invalid(Violation)
 */
public final class ValidationException extends RuntimeException {

  /** After so many violations a document is not read further. */
  public static final int MAX_VIOLATIONS = 100;

  private final List<Violation> violations;

  /**
   * @param violations at least one
   */
  public ValidationException(List<Violation> violations) {
    super(summary(violations));
    this.violations = List.copyOf(violations);
  }

  public List<Violation> violations() {
    return violations;
  }

  private static String summary(List<Violation> violations) {
    String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
    return violations.get(0).describe() + more;
  }
}
