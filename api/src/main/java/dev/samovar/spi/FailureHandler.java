package dev.samovar.spi;

import dev.samovar.http.Request;
import dev.samovar.http.Response;
import org.jspecify.annotations.Nullable;

/** Turns what a handler threw into its answer, and logs it if no client caused it. */
@FunctionalInterface
public interface FailureHandler {

  /**
   * Answer a failed request.
   *
   * @param route the pattern of the route; null if no route matched
   * @param requestId that of {@link dev.samovar.routing.Context#requestId()}
   */
  Response answer(Throwable failure, Request request, @Nullable String route, String requestId);
}
