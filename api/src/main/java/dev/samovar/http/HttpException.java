package dev.samovar.http;

import dev.samovar.validation.ValidationException;
import dev.samovar.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends the request with a status; the client sees the message, as a {@link Problem}.
 *
 * <p>{@link #code()} is for programs and stays the same when a message is reworded.
 */
public class HttpException extends RuntimeException {
  private final int status;
  private final String code;
  private final List<Violation> violations;
  private Headers headers = Headers.empty();

  /**
   * @param status 400 to 599
   * @param detail what was tried, what was found, what to do; shown to the client
   */
  public HttpException(int status, String detail) {
    this(status, ProblemCodes.of(status), detail, List.of());
  }

  /**
   * @param code stable, lower case with underscores: {@code email_taken}
   */
  public HttpException(int status, String code, String detail) {
    this(status, code, detail, List.of());
  }

  public HttpException(int status, String code, String detail, List<Violation> violations) {
    this(status, code, detail, violations, null);
  }

  protected HttpException(
      int status,
      String code,
      @Nullable String detail,
      List<Violation> violations,
      @Nullable Throwable cause) {
    super(detail, cause);
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("An HttpException's status is 400–599, was " + status);
    }
    this.status = status;
    this.code = code;
    this.violations = List.copyOf(violations);
  }

  public static HttpException badRequest(String detail) {
    return new HttpException(Status.BAD_REQUEST, detail);
  }

  public static HttpException badRequest(String detail, Throwable cause) {
    return new HttpException(
        Status.BAD_REQUEST, ProblemCodes.of(Status.BAD_REQUEST), detail, List.of(), cause);
  }

  /** 401, which has to say how to authenticate: {@code unauthorized("Bearer", "…")}. */
  public static HttpException unauthorized(String scheme, String detail) {
    return new HttpException(Status.UNAUTHORIZED, detail).withHeader("WWW-Authenticate", scheme);
  }

  public static HttpException forbidden(String detail) {
    return new HttpException(Status.FORBIDDEN, detail);
  }

  public static HttpException notFound(String detail) {
    return new HttpException(Status.NOT_FOUND, detail);
  }

  public static HttpException conflict(String detail) {
    return new HttpException(Status.CONFLICT, detail);
  }

  public static HttpException preconditionFailed(String detail) {
    return new HttpException(Status.PRECONDITION_FAILED, detail);
  }

  public static HttpException contentTooLarge(String detail) {
    return new HttpException(Status.CONTENT_TOO_LARGE, detail);
  }

  /** 422 for a value that the application refuses, for example an e-mail address that is taken. */
  public static HttpException invalid(Violation violation) {
    return invalid(List.of(violation));
  }

  /**
   * 422 with each violation.
   *
   * @param violations at least one
   */
  public static HttpException invalid(List<Violation> violations) {
    return invalid(new ValidationException(violations));
  }

  /** 422 with each violation. */
  public static HttpException invalid(ValidationException e) {
    return new HttpException(
        Status.UNPROCESSABLE_CONTENT, "validation_failed", e.getMessage(), e.violations(), e);
  }

  public static HttpException unsupportedMediaType(String detail) {
    return new HttpException(Status.UNSUPPORTED_MEDIA_TYPE, detail);
  }

  /**
   * @param retryAfterSeconds when to come back
   */
  public static HttpException tooManyRequests(String detail, long retryAfterSeconds) {
    return new HttpException(Status.TOO_MANY_REQUESTS, detail)
        .withHeader("Retry-After", Long.toString(retryAfterSeconds));
  }

  public static HttpException notImplemented(String detail) {
    return new HttpException(Status.NOT_IMPLEMENTED, detail);
  }

  /**
   * @param retryAfterSeconds when to come back
   */
  public static HttpException serviceUnavailable(String detail, long retryAfterSeconds) {
    return new HttpException(Status.SERVICE_UNAVAILABLE, detail)
        .withHeader("Retry-After", Long.toString(retryAfterSeconds));
  }

  /** Add a header to the answer, for example {@code Allow}; this exception itself is given back. */
  public final HttpException withHeader(String name, String value) {
    headers = headers.withAdded(name, value);
    return this;
  }

  public final int status() {
    return status;
  }

  public final String code() {
    return code;
  }

  /** The message. */
  public final String detail() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  public final Headers headers() {
    return headers;
  }

  public final List<Violation> violations() {
    return violations;
  }
}
