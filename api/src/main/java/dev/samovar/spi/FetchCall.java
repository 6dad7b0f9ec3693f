package dev.samovar.spi;

import dev.samovar.http.Response;

/** A request that a runtime has begun. */
@FunctionalInterface
public interface FetchCall {

  /**
   * The answer, its body unread.
   *
   * @throws dev.samovar.http.client.FetchException if there is none
   */
  Response await();
}
