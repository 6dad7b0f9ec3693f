package dev.samovar.routing;

import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A filter that adds the headers which make browsers careful; what a handler set itself stays.
 *
 * <p>{@code X-Content-Type-Options: nosniff} is among them, so that a browser takes JSON and files
 * for what their {@code Content-Type} says. A Content-Security-Policy is not: it depends on the
 * pages, see {@link #withContentSecurityPolicy}.
 *
 * @see <a href="https://owasp.org/www-project-secure-headers/">OWASP: secure headers</a>
 */
public final class SecureHeaders {
  /**
   * The nonce of a request, for {@code <script nonce="…">}: {@code c.require(SecureHeaders.NONCE)}.
   * {@link #withContentSecurityPolicy} sets it.
   */
  public static final Attribute<String> NONCE = Attribute.named("nonce");

  private static final String POLICY = "Content-Security-Policy";
  private static final int NONCE_BYTES = 16;
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

  /**
   * The default headers and a Content-Security-Policy.
   *
   * @param policy {@code {nonce}} in it becomes the request's {@link #NONCE}, which is 16 random
   *     bytes: {@code script-src 'nonce-{nonce}' 'strict-dynamic'; object-src 'none'; base-uri
   *     'none'}
   * @see <a href="https://www.w3.org/TR/CSP3/#framework-directive-source-list">Content Security
   *     Policy, level 3: source lists</a>
   */
  public static <E> Filter<E> withContentSecurityPolicy(String policy) {
    return (c, next) -> {
      byte[] random = new byte[NONCE_BYTES];
      new SecureRandom().nextBytes(random);
      String nonce = Base64.getEncoder().encodeToString(random);
      c.set(NONCE, nonce);
      Headers headers = DEFAULTS.with(POLICY, policy.replace("{nonce}", nonce));
      Response response = next.handle(c);
      return response.withHeaders(response.headers().withMissing(headers));
    };
  }

  /** Other headers than the default ones. */
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
