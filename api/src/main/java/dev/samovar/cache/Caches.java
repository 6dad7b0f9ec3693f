package dev.samovar.cache;

import dev.samovar.spi.Network;

/**
 * The caches of the place where a worker runs.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/cache/">Workers: cache</a>
 */
public final class Caches {

  private Caches() {}

  /** The one that Cloudflare uses itself for the zone. */
  public static Cache defaultCache() {
    return new Cache(Network.cache(null));
  }

  /** One of the worker's own. */
  public static Cache open(String name) {
    return new Cache(Network.cache(name));
  }
}
