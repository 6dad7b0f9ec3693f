package dev.samovar.spi;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.http.Problem;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import org.jspecify.annotations.Nullable;

/**
 * The client receives what an {@link HttpException} says, and nothing of any other failure. A
 * failure that is the client's own is not logged.
 */
final class Failures implements FailureHandler {
  private final WorkerLog log;

  Failures(WorkerLog log) {
    this.log = log;
  }

  @Override
  public Response answer(
      Throwable failure, Request request, @Nullable String route, String requestId) {
    if (failure instanceof HttpException exception) {
      return known(exception, request, requestId);
    }
    Throwable cause = ClientErrors.cause(failure);
    HttpException answer = cause instanceof HttpFailure known ? known.toHttp().orElse(null) : null;
    if (answer == null || isLogged(answer, cause)) {
      // The path only: a query may carry secrets, which do not belong in a log.
      log.error(
          request.method()
              + " "
              + path(request)
              + " failed, request id "
              + requestId
              + (route == null ? "" : ", route " + route),
          failure);
    }
    return answer == null
        ? problem(Problem.internal(), request, requestId)
        : known(answer, request, requestId);
  }

  private static boolean isLogged(HttpException answer, Throwable cause) {
    return answer.status() >= Status.INTERNAL_SERVER_ERROR
        || cause instanceof HttpFailure failure && failure.isLogged();
  }

  private static Response known(HttpException exception, Request request, String requestId) {
    return withHeaders(problem(Problem.of(exception), request, requestId), exception);
  }

  private static Response problem(Problem problem, Request request, String requestId) {
    return problem.withInstance(path(request)).withRequestId(requestId).toResponse();
  }

  /** The URL itself may be what is wrong. */
  private static String path(Request request) {
    try {
      return request.path();
    } catch (HttpException e) {
      return "/";
    }
  }

  private static Response withHeaders(Response response, HttpException exception) {
    return response.withHeaders(response.headers().withAll(exception.headers()));
  }
}
