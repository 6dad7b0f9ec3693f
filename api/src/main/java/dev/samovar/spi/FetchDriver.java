package dev.samovar.spi;

import dev.samovar.http.client.FetchRequest;

/**
 * How a runtime makes requests. The one for the world is found by {@link java.util.ServiceLoader}.
 */
@FunctionalInterface
public interface FetchDriver {

  /** Begin, and do not wait. */
  FetchCall start(FetchRequest request);
}
