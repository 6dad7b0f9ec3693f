package dev.samovar.wasm;

import dev.samovar.cloudflare.env.CloudflareBindings;
import dev.samovar.cloudflare.http.JsResponses;
import dev.samovar.cloudflare.http.jso.JsRequest;
import dev.samovar.cloudflare.interop.ClientSignal;
import dev.samovar.cloudflare.interop.Threads;
import dev.samovar.http.Problem;
import dev.samovar.http.Request;
import dev.samovar.spi.RoutedRequest;
import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkerRuntime;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** One HTTP request, of which is known who answers it. */
final class FetchEvent {

  private static @Nullable Error next;

  private final ClientSignal client;
  private final JSObject context;
  private final RoutedRequest<?> request;
  private final WorkerLog log;

  FetchEvent(
      WorkerRuntime<?> worker, WorkerLog log, JSObject subject, JSObject env, JSObject context) {
    this.client = new ClientSignal(subject, context);
    this.context = context;
    this.log = log;
    RoutedRequest<?> routed =
        worker.route(
            new Request(new JsRequestSource((JsRequest) subject, client)),
            new CloudflareBindings(env),
            new JsExecutionContext(context));
    Error fault = next;
    next = null;
    this.request = fault == null ? routed : routed.failing(fault);
  }

  /**
   * Let the next request fail with an error of the engine, which ended its handler: a trap, a
   * failed allocation or a stack overflow. No {@code catch} of the handler sees it; the filters see
   * it as the failure of the request.
   *
   * @param message what the engine says; null for a stack overflow
   */
  static void failNext(@Nullable String message) {
    next = message == null ? new StackOverflowError() : new Error(message);
  }

  boolean mayWait() {
    return request.mayWait();
  }

  JSObject answer() {
    client.begin();
    try {
      return JsResponses.toJs(request.answer(), context);
    } catch (Throwable e) {
      return failed(e);
    } finally {
      client.end();
    }
  }

  /** Nothing in it may wait: it runs on the stack of who asks. */
  JSObject answerAtOnce() {
    Threads.begin();
    client.begin();
    try {
      return JsResponses.toJs(request.answerAtOnce(), context);
    } catch (Throwable e) {
      return failed(e);
    } finally {
      client.end();
    }
  }

  /** An Error of the handler's, or a response that the platform refuses to make. */
  private JSObject failed(Throwable e) {
    log.error("A request could not be answered", e);
    return JsResponses.toJs(Problem.internal().toResponse());
  }
}
