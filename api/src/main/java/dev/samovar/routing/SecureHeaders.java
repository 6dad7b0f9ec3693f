package dev.samovar.routing;

import dev.samovar.http.Headers;
import dev.samovar.http.Response;

/**
 * A filter that adds the headers which make browsers careful; what a handler set itself stays.
 *
 * @see <a href="https://owasp.org/www-project-secure-headers/">OWASP: secure headers</a>
 */
public final class SecureHeaders {
  private static final Headers DEFAULTS =
      Headers.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "SAMEORIGIN",
          "Referrer-Policy", "strict-origin-when-cross-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Strict-Transport-Security", "max-age=15552000; includeSubDomains");

  private SecureHeaders() {}

  public static <E> Filter<E> filter() {
    return with(DEFAULTS);
  }

  /** Others than the usual, for example with a Content-Security-Policy. */
  public static <E> Filter<E> with(Headers headers) {
    return (c, next) -> {
      Response response = next.handle(c);
      return response.withHeaders(response.headers().withMissing(headers));
    };
  }

  /** What {@link #filter()} adds, to start from. */
  public static Headers defaults() {
    return DEFAULTS;
  }
}
