package dev.samovar.spi;

import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.http.HttpException;
import dev.samovar.http.Problem;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.service.EntrypointFetch;
import java.util.function.Function;

/** Requests to objects of exported classes, for every runtime. */
public final class ObjectEvents {

  private ObjectEvents() {}

  /**
   * Let an object answer a request. An {@link HttpException}, and what maps itself to a 4xx, is the
   * answer; what else it throws is for the caller.
   */
  public static Response fetch(DurableObjectFetch object, Request request) {
    return WorkerRuntime.sendable(request, answer(object::fetch, request));
  }

  /** As {@link #fetch(DurableObjectFetch, Request)}, of an entry point. */
  public static Response fetch(EntrypointFetch entrypoint, Request request) {
    return WorkerRuntime.sendable(request, answer(entrypoint::fetch, request));
  }

  private static Response answer(Function<Request, Response> object, Request request) {
    try {
      return object.apply(request);
    } catch (HttpException e) {
      return problem(e, request);
    } catch (RuntimeException e) {
      return problem(ClientErrors.of(e).orElseThrow(() -> e), request);
    }
  }

  private static Response problem(HttpException e, Request request) {
    Response response = Problem.of(e).withInstance(request.path()).toResponse();
    return response.withHeaders(response.headers().withAll(e.headers()));
  }
}
