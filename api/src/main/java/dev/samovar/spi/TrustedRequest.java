package dev.samovar.spi;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Request;
import dev.samovar.http.Url;

/**
 * A request that a route of the worker sends to a Durable Object, with headers that the object may
 * believe.
 *
 * <p>Its URL has a host that no client can ask for. A worker may also hand on a request as it came;
 * the client chose all headers of such a request, so the object ignores the internal ones.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6761#section-6.4">RFC 6761 §6.4: names under
 *     {@code invalid} do not exist</a>
 */
public record TrustedRequest(RequestSource request, String url, Headers headers, Body body)
    implements RequestSource {

  private static final String ORIGIN = "https://samovar.invalid";

  /** A request with the same method, path and query. */
  public static Request of(Request request, Headers headers, Body body) {
    return new Request(new TrustedRequest(request.source(), url(request.url()), headers, body));
  }

  /** Whether the worker made this request by {@link #of}, so that its headers may be believed. */
  public static boolean isTrusted(Request request) {
    return request.url().origin().equals(ORIGIN);
  }

  private static String url(Url url) {
    return ORIGIN + url.path() + (url.query().isEmpty() ? "" : "?" + url.query());
  }

  @Override
  public String method() {
    return request.method();
  }
}
