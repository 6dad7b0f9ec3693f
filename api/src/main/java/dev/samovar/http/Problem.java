package dev.samovar.http;

import dev.samovar.spi.Utf8;
import dev.samovar.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one envelope of every error: {@code application/problem+json}.
 *
 * @param type a URI that names the kind; {@code about:blank} when the status says it all
 * @param title the kind in words, the same for all of it
 * @param detail this occurrence in words
 * @param instance the path that was asked for
 * @param code the kind for programs; stable
 * @param requestId finds the occurrence in the logs
 * @param errors the values that are missing, of another type or against a rule
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    String code,
    @Nullable String requestId,
    List<Violation> errors) {

  public static final String BLANK_TYPE = "about:blank";

  public static Problem of(int status, String detail) {
    return of(status, ProblemCodes.of(status), detail);
  }

  public static Problem of(int status, String code, String detail) {
    return new Problem(
        BLANK_TYPE, Status.reason(status), status, detail, null, code, null, List.of());
  }

  public static Problem of(HttpException exception) {
    return of(exception.status(), exception.code(), exception.detail())
        .withErrors(exception.violations());
  }

  /** What the client learns of an exception that nobody expected: nothing. */
  public static Problem internal() {
    return of(Status.INTERNAL_SERVER_ERROR, "Internal Server Error");
  }

  public Problem withType(String type) {
    return new Problem(type, title, status, detail, instance, code, requestId, errors);
  }

  public Problem withTitle(String title) {
    return new Problem(type, title, status, detail, instance, code, requestId, errors);
  }

  public Problem withInstance(String instance) {
    return new Problem(type, title, status, detail, instance, code, requestId, errors);
  }

  public Problem withRequestId(String requestId) {
    return new Problem(type, title, status, detail, instance, code, requestId, errors);
  }

  public Problem withErrors(List<Violation> errors) {
    return new Problem(type, title, status, detail, instance, code, requestId, errors);
  }

  public byte[] toJson() {
    return Utf8.encode(ProblemJson.write(this));
  }

  /** The answer, not to be cached. */
  public Response toResponse() {
    return Response.status(status)
        .withBody(MediaType.PROBLEM, Body.of(ProblemJson.write(this)))
        .withHeader("Cache-Control", "no-store");
  }
}
