package dev.samovar.cache;

import dev.samovar.http.Body;
import dev.samovar.http.Response;
import dev.samovar.spi.CacheDriver;
import java.util.Optional;

/**
 * Responses by URL, for GET. What is stored here is at this place of the network alone, and may be
 * gone at any time.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/cache/">Workers: cache</a>
 */
public final class Cache {
  private final CacheDriver driver;

  Cache(CacheDriver driver) {
    this.driver = driver;
  }

  /**
   * What is stored; empty if there is nothing, or it is too old.
   *
   * @param url absolute, http or https, without a user
   * @throws InvalidCacheKeyException if it is no such URL
   */
  public Optional<Response> match(String url) {
    if (!driver.isKey(url)) {
      throw InvalidCacheKeyException.read(url);
    }
    return Optional.ofNullable(driver.match(url));
  }

  /**
   * Store a response for as long as its Cache-Control says ({@code s-maxage}, {@code max-age}); one
   * that says neither is not kept. It is stored when this returns.
   *
   * @return the same response, to answer with; a body that was a stream is in memory now
   * @throws InvalidCacheKeyException if the URL is no key, see {@link #match}
   * @throws dev.samovar.worker.PlatformException if it cannot be stored: 206, {@code Vary: *}
   */
  public Response put(String url, Response response) {
    if (!driver.isKey(url)) {
      throw InvalidCacheKeyException.written(url);
    }
    byte[] bytes = response.body().bytes();
    Response kept = response.withBody(Body.of(bytes));
    driver.put(url, kept);
    return kept;
  }

  /**
   * Forget what is stored; whether there was something.
   *
   * @throws InvalidCacheKeyException if the URL is no key, see {@link #match}
   */
  public boolean delete(String url) {
    if (!driver.isKey(url)) {
      throw InvalidCacheKeyException.read(url);
    }
    return driver.delete(url);
  }
}
