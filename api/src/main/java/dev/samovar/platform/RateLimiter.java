package dev.samovar.platform;

import dev.samovar.spi.RateLimitDriver;

/**
 * Counts calls by key: a binding of {@code [[ratelimits]]}, which says how many there may be in 10
 * or 60 seconds.
 *
 * <p>Each place of Cloudflare's network counts for itself, and not exactly: it is no accounting.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/">Workers:
 *     rate limiting</a>
 */
public final class RateLimiter {
  private final RateLimitDriver driver;

  /** For runtimes; a handler gets it from its env. */
  public RateLimiter(RateLimitDriver driver) {
    this.driver = driver;
  }

  /**
   * Count one call.
   *
   * @param key of whom or what, for example a user's id; an address is shared by many
   * @return whether it is within the limit
   */
  public boolean limit(String key) {
    return driver.limit(key);
  }
}
