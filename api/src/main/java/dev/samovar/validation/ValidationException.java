package dev.samovar.validation;

import java.util.List;

/**
 * A value that breaks the rules of its type. In a request's body it is the client's fault, and 422;
 * anywhere else, such as in a stored document, it is a failure like any other.
 *
 * <p>To refuse a request by rules of one's own: {@link dev.samovar.http.HttpException#invalid}.
 */
public final class ValidationException extends RuntimeException {
  private final List<Violation> violations;

  /**
   * @param violations one at least
   */
  public ValidationException(List<Violation> violations) {
    super(summary(violations));
    this.violations = List.copyOf(violations);
  }

  public List<Violation> violations() {
    return violations;
  }

  private static String summary(List<Violation> violations) {
    Violation first = violations.get(0);
    String where = first.pointer().isEmpty() ? "The value" : first.pointer();
    String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
    return where + " " + first.message() + more;
  }
}
