package dev.samovar.spi;

import dev.samovar.http.Request;
import dev.samovar.http.Response;

/** Turns what a handler threw into its answer, and logs what nobody expected. */
@FunctionalInterface
public interface FailureHandler {

  /**
   * @param requestId that of {@link dev.samovar.routing.Context#requestId()}
   */
  Response answer(Throwable failure, Request request, String requestId);
}
