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
    return switch (status) {
      case SWITCHING_PROTOCOLS -> "Switching Protocols";
      case OK -> "OK";
      case CREATED -> "Created";
      case ACCEPTED -> "Accepted";
      case NO_CONTENT -> "No Content";
      case RESET_CONTENT -> "Reset Content";
      case PARTIAL_CONTENT -> "Partial Content";
      case MOVED_PERMANENTLY -> "Moved Permanently";
      case FOUND -> "Found";
      case SEE_OTHER -> "See Other";
      case NOT_MODIFIED -> "Not Modified";
      case TEMPORARY_REDIRECT -> "Temporary Redirect";
      case PERMANENT_REDIRECT -> "Permanent Redirect";
      case BAD_REQUEST -> "Bad Request";
      case UNAUTHORIZED -> "Unauthorized";
      case PAYMENT_REQUIRED -> "Payment Required";
      case FORBIDDEN -> "Forbidden";
      case NOT_FOUND -> "Not Found";
      case METHOD_NOT_ALLOWED -> "Method Not Allowed";
      case NOT_ACCEPTABLE -> "Not Acceptable";
      case REQUEST_TIMEOUT -> "Request Timeout";
      case CONFLICT -> "Conflict";
      case GONE -> "Gone";
      case LENGTH_REQUIRED -> "Length Required";
      case PRECONDITION_FAILED -> "Precondition Failed";
      case CONTENT_TOO_LARGE -> "Content Too Large";
      case URI_TOO_LONG -> "URI Too Long";
      case UNSUPPORTED_MEDIA_TYPE -> "Unsupported Media Type";
      case RANGE_NOT_SATISFIABLE -> "Range Not Satisfiable";
      case UNPROCESSABLE_CONTENT -> "Unprocessable Content";
      case LOCKED -> "Locked";
      case UPGRADE_REQUIRED -> "Upgrade Required";
      case PRECONDITION_REQUIRED -> "Precondition Required";
      case TOO_MANY_REQUESTS -> "Too Many Requests";
      case REQUEST_HEADER_FIELDS_TOO_LARGE -> "Request Header Fields Too Large";
      case UNAVAILABLE_FOR_LEGAL_REASONS -> "Unavailable For Legal Reasons";
      case INTERNAL_SERVER_ERROR -> "Internal Server Error";
      case NOT_IMPLEMENTED -> "Not Implemented";
      case BAD_GATEWAY -> "Bad Gateway";
      case SERVICE_UNAVAILABLE -> "Service Unavailable";
      case GATEWAY_TIMEOUT -> "Gateway Timeout";
      case INSUFFICIENT_STORAGE -> "Insufficient Storage";
      default -> reasonOfClass(status);
    };
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
