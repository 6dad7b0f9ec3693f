package dev.samovar.spi;

import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.http.HttpException;
import dev.samovar.http.Problem;
import dev.samovar.http.Request;
import dev.samovar.http.Response;

/** The events of a Durable Object, for every runtime. */
public final class ObjectEvents {

  private ObjectEvents() {}

  /**
   * Let an object answer a request; what it throws, but an {@link HttpException}, is for the
   * caller.
   */
  public static Response fetch(DurableObjectFetch object, Request request) {
    return WorkerRuntime.sendable(request, answer(object, request));
  }

  private static Response answer(DurableObjectFetch object, Request request) {
    try {
      return object.fetch(request);
    } catch (HttpException e) {
      Response response = Problem.of(e).withInstance(request.path()).toResponse();
      return response.withHeaders(response.headers().withAll(e.headers()));
    }
  }
}
