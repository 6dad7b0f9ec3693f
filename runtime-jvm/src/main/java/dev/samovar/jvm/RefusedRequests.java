package dev.samovar.jvm;

import dev.samovar.http.HttpException;
import dev.samovar.http.Problem;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what Jetty itself refuses, such as headers that are too large: through the worker's
 * filters, in the format of all errors.
 */
final class RefusedRequests implements Request.Handler {
  private final WorkerHandler worker;

  RefusedRequests(WorkerHandler worker) {
    this.worker = worker;
  }

  @Override
  public boolean handle(
      Request request, org.eclipse.jetty.server.Response response, Callback callback)
      throws Exception {
    Object cause = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
    boolean isClients = cause instanceof org.eclipse.jetty.http.HttpException;
    Response answer =
        isClients
            ? worker.refuse(request, failure((org.eclipse.jetty.http.HttpException) cause))
            : Problem.internal().toResponse();
    JettyResponses.send(answer, request, response, callback);
    return true;
  }

  /** Whatever Jetty calls it, the client is to blame: 505 of an unknown version is a 400. */
  private static HttpException failure(org.eclipse.jetty.http.HttpException refusal) {
    int code = refusal.getCode();
    int status = code >= 400 && code < 500 && code != 426 ? code : Status.BAD_REQUEST;
    String reason = refusal.getReason();
    boolean says = reason != null && status == Status.BAD_REQUEST;
    return new HttpException(
        status, says ? "The request is malformed: " + reason : Status.reason(status));
  }
}
