package dev.samovar.validation;

import dev.samovar.http.HttpException;
import dev.samovar.http.Status;
import java.util.List;

/**
 * A well-formed input whose values break the rules of its type: 422, with each violation.
 *
 * <p>Not 400: that says the JSON itself could not be read, and where. A client can show a 422
 * beside the fields, and can do nothing of the kind with a 400 (RFC 9110 §15.5.21).
 */
public final class ValidationException extends HttpException {

  /**
   * @param violations one at least
   */
  public ValidationException(List<Violation> violations) {
    super(Status.UNPROCESSABLE_CONTENT, "validation_failed", summary(violations), violations);
  }

  private static String summary(List<Violation> violations) {
    Violation first = violations.get(0);
    String where = first.pointer().isEmpty() ? "the value" : "'" + first.pointer() + "'";
    String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
    return where + " " + first.message() + more;
  }
}
