package dev.samovar.spi;

import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import dev.samovar.routing.Match;
import dev.samovar.worker.ExecutionContext;
import org.jspecify.annotations.Nullable;

/**
 * A request of which is known who answers it, to be answered once.
 *
 * @param <E> the interface of the worker's bindings
 */
public final class RoutedRequest<E> {
  private final WorkerRuntime<E> worker;
  private final Request request;
  private final BindingSource bindings;
  private final ExecutionContext execution;
  private final @Nullable Match<E> match;
  private final @Nullable RuntimeException failure;

  /**
   * @param match null if there is a failure
   */
  RoutedRequest(
      WorkerRuntime<E> worker,
      Request request,
      BindingSource bindings,
      ExecutionContext execution,
      @Nullable Match<E> match,
      @Nullable RuntimeException failure) {
    this.worker = worker;
    this.request = request;
    this.bindings = bindings;
    this.execution = execution;
    this.match = match;
    this.failure = failure;
  }

  /**
   * The same request with a failure in place of its handler, which the engine below Java ended. The
   * filters run again, around the failure: the answer has their headers and the worker's format of
   * errors.
   */
  public RoutedRequest<E> failing(Throwable thrown) {
    Match<E> failing = match == null ? null : match.failing(thrown);
    return new RoutedRequest<>(worker, request, bindings, execution, failing, failure);
  }

  /** Whether the answer may have to be waited for; if not, {@link #answerAtOnce} gives it. */
  public boolean mayWait() {
    return match == null || match.mayWait() || maySend();
  }

  /** Nothing is thrown but what kills the isolate. */
  public Response answer() {
    Response response = routed();
    discardUnread(response);
    return WorkerRuntime.sendable(request, response);
  }

  /** As {@link #answer}, without a wait. */
  public Response answerAtOnce() {
    return WorkerRuntime.sendable(request, routed());
  }

  private Response routed() {
    Response response =
        match == null
            ? worker.answer(failure, request)
            : worker.answer(match, request, bindings, execution);
    bindings.end(execution);
    return response;
  }

  /** Where a request is refused before its body was read; a stream may read it yet. */
  private void discardUnread(Response response) {
    boolean refused = response.status() >= Status.BAD_REQUEST && response.body().isBuffered();
    if (refused && maySend()) {
      request.discardBody();
    }
  }

  private boolean maySend() {
    return !request.method().equals("GET") && !request.method().equals("HEAD");
  }
}
