package dev.samovar.http.client;

import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.spi.FetchDriver;

/**
 * The static assets of the project: the {@code binding} of {@code [assets]}.
 *
 * @see <a href="https://developers.cloudflare.com/workers/static-assets/binding/">Workers: assets
 *     binding</a>
 */
public final class Assets {
  private final FetchDriver driver;

  /** For runtimes; a handler gets it from its env. */
  public Assets(FetchDriver driver) {
    this.driver = driver;
  }

  /**
   * The asset of a path, or what {@code not_found_handling} has for none, as a rule a 404.
   *
   * @param path begins with a slash, and may have a query
   */
  public Response fetch(String path) {
    return fetch(FetchRequest.get("https://assets.local" + path));
  }

  /** The asset that a request asks for. */
  public Response fetch(Request request) {
    return fetch(FetchRequest.from(request));
  }

  /** As {@link #fetch(String)}; the URL's host decides nothing. */
  public Response fetch(FetchRequest request) {
    return driver.start(request).await();
  }
}
