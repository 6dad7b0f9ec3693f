package dev.samovar.jvm.fetch;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.client.FetchException;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.http.url.InvalidUrlException;
import dev.samovar.http.url.WebUrl;
import dev.samovar.jvm.url.Urls;
import java.util.Set;

/**
 * One request of those that a redirect leads through.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-redirect-fetch">Fetch: HTTP-redirect fetch</a>
 */
record Hop(String method, WebUrl url, Headers headers, Body body) {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final String[] OF_THE_BODY = {
    "Content-Encoding", "Content-Language", "Content-Location", "Content-Type", "Content-Length"
  };

  static Hop of(FetchRequest request) {
    return new Hop(request.method(), JvmFetch.url(request), request.headers(), request.body());
  }

  static boolean isRedirect(int status) {
    return REDIRECTS.contains(status);
  }

  /**
   * @throws FetchException named {@code TypeError}, if it leads nowhere, or the body is a stream
   *     and would have to be sent again
   */
  Hop redirected(int status, String location) {
    WebUrl target = target(location);
    boolean isOther = !target.authority().equals(url.authority()) || !isSameScheme(target);
    Headers kept = isOther ? headers.without("Authorization") : headers;
    if (isGetAfter(status)) {
      for (String name : OF_THE_BODY) {
        kept = kept.without(name);
      }
      return new Hop("GET", target, kept, Body.empty());
    }
    if (!body.isBuffered()) {
      throw new FetchException(
          "TypeError",
          "A request whose body is a stream was redirected, and the stream cannot be sent again",
          null);
    }
    return new Hop(method, target, kept, body);
  }

  private boolean isSameScheme(WebUrl target) {
    return target.scheme().equals(url.scheme());
  }

  private boolean isGetAfter(int status) {
    boolean isPost = method.equals("POST");
    boolean isRead = method.equals("GET") || method.equals("HEAD");
    return status == 303 && !isRead || (status == 301 || status == 302) && isPost;
  }

  private WebUrl target(String location) {
    try {
      WebUrl target = Urls.resolve(url, location);
      if (target.scheme().equals("http") || target.scheme().equals("https")) {
        return target;
      }
      throw new FetchException("TypeError", "A redirect leads to " + target.scheme() + ":", null);
    } catch (InvalidUrlException e) {
      throw new FetchException("TypeError", "A redirect leads to no URL: " + e.getMessage(), e);
    }
  }
}
