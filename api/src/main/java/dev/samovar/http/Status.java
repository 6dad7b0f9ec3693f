package dev.samovar.http;

/**
 * Status codes by name.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15">RFC 9110 §15: status codes</a>
 */
public final class Status {
  public static final int SWITCHING_PROTOCOLS = 101;
  public static final int OK = 200;
  public static final int CREATED = 201;
  public static final int ACCEPTED = 202;
  public static final int NO_CONTENT = 204;
  public static final int RESET_CONTENT = 205;
  public static final int PARTIAL_CONTENT = 206;
  public static final int MOVED_PERMANENTLY = 301;
  public static final int FOUND = 302;
  public static final int SEE_OTHER = 303;
  public static final int NOT_MODIFIED = 304;
  public static final int TEMPORARY_REDIRECT = 307;
  public static final int PERMANENT_REDIRECT = 308;
  public static final int BAD_REQUEST = 400;
  public static final int UNAUTHORIZED = 401;
  public static final int PAYMENT_REQUIRED = 402;
  public static final int FORBIDDEN = 403;
  public static final int NOT_FOUND = 404;
  public static final int METHOD_NOT_ALLOWED = 405;
  public static final int NOT_ACCEPTABLE = 406;
  public static final int REQUEST_TIMEOUT = 408;
  public static final int CONFLICT = 409;
  public static final int GONE = 410;
  public static final int LENGTH_REQUIRED = 411;
  public static final int PRECONDITION_FAILED = 412;
  public static final int CONTENT_TOO_LARGE = 413;
  public static final int URI_TOO_LONG = 414;
  public static final int UNSUPPORTED_MEDIA_TYPE = 415;
  public static final int RANGE_NOT_SATISFIABLE = 416;
  public static final int UNPROCESSABLE_CONTENT = 422;
  public static final int LOCKED = 423;
  public static final int UPGRADE_REQUIRED = 426;
  public static final int PRECONDITION_REQUIRED = 428;
  public static final int TOO_MANY_REQUESTS = 429;
  public static final int REQUEST_HEADER_FIELDS_TOO_LARGE = 431;
  public static final int UNAVAILABLE_FOR_LEGAL_REASONS = 451;

  /** Not in RFC 9110, and read by nobody but logs. */
  public static final int CLIENT_CLOSED_REQUEST = 499;

  public static final int INTERNAL_SERVER_ERROR = 500;
  public static final int NOT_IMPLEMENTED = 501;
  public static final int BAD_GATEWAY = 502;
  public static final int SERVICE_UNAVAILABLE = 503;
  public static final int GATEWAY_TIMEOUT = 504;
  public static final int INSUFFICIENT_STORAGE = 507;

  /** One text, a line each: a switch would be code for each of them in every worker. */
  private static final String REASONS =
      """

      101 Switching Protocols
      200 OK
      201 Created
      202 Accepted
      204 No Content
      205 Reset Content
      206 Partial Content
      301 Moved Permanently
      302 Found
      303 See Other
      304 Not Modified
      307 Temporary Redirect
      308 Permanent Redirect
      400 Bad Request
      401 Unauthorized
      402 Payment Required
      403 Forbidden
      404 Not Found
      405 Method Not Allowed
      406 Not Acceptable
      408 Request Timeout
      409 Conflict
      410 Gone
      411 Length Required
      412 Precondition Failed
      413 Content Too Large
      414 URI Too Long
      415 Unsupported Media Type
      416 Range Not Satisfiable
      422 Unprocessable Content
      423 Locked
      426 Upgrade Required
      428 Precondition Required
      429 Too Many Requests
      431 Request Header Fields Too Large
      451 Unavailable For Legal Reasons
      500 Internal Server Error
      501 Not Implemented
      502 Bad Gateway
      503 Service Unavailable
      504 Gateway Timeout
      507 Insufficient Storage
      """;

  private Status() {}

  /** Whether an answer with that status has no content, by definition. */
  public static boolean forbidsBody(int status) {
    return status == SWITCHING_PROTOCOLS
        || status == NO_CONTENT
        || status == RESET_CONTENT
        || status == NOT_MODIFIED;
  }

  /** The standard phrase, or that of the class for a code without one. */
  public static String reason(int status) {
    int at = REASONS.indexOf("\n" + status + " ");
    if (at < 0) {
      return reasonOfClass(status);
    }
    int start = REASONS.indexOf(' ', at) + 1;
    return REASONS.substring(start, REASONS.indexOf('\n', start));
  }

  private static String reasonOfClass(int status) {
    return switch (status / 100) {
      case 2 -> "Success";
      case 3 -> "Redirection";
      case 4 -> "Client Error";
      default -> "Server Error";
    };
  }
}
