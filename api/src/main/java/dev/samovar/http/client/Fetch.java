package dev.samovar.http.client;

import dev.samovar.http.Response;
import dev.samovar.spi.Network;

/**
 * Requests to the world: {@code Fetch.get("https://example.com/").body().text()}.
 *
 * <p>They block until the answer's headers are there; the body is a stream, to read, or to hand on
 * without its bytes entering Java. A request of a worker may make 50 on the free plan, else 10,000;
 * six wait for headers at once.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/fetch/">Workers: fetch</a>
 */
public final class Fetch {

  private Fetch() {}

  /**
   * GET a URL.
   *
   * @throws FetchException if there is no answer
   */
  public static Response get(String url) {
    return send(FetchRequest.get(url));
  }

  /**
   * Make a request, and wait for its answer.
   *
   * @throws FetchException if there is none
   */
  public static Response send(FetchRequest request) {
    return start(request).await();
  }

  /** Make a request, and go on: several can be under way. */
  public static PendingFetch start(FetchRequest request) {
    return new PendingFetch(Network.driver().start(request));
  }
}
