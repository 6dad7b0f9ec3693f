package dev.samovar.http.client;

import dev.samovar.http.Response;
import dev.samovar.spi.FetchCall;

/** A request that is under way. */
public final class PendingFetch {
  private final FetchCall call;

  PendingFetch(FetchCall call) {
    this.call = call;
  }

  /**
   * The answer, as soon as its headers are there; its body is a stream.
   *
   * @throws FetchException if there is none
   */
  public Response await() {
    return call.await();
  }
}
