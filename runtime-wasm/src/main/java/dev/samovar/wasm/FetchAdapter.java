package dev.samovar.wasm;

import dev.samovar.cloudflare.env.CloudflareBindings;
import dev.samovar.cloudflare.http.JsResponses;
import dev.samovar.cloudflare.http.jso.JsRequest;
import dev.samovar.cloudflare.interop.ClientSignal;
import dev.samovar.http.Problem;
import dev.samovar.http.Request;
import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkerRuntime;
import org.teavm.jso.JSObject;

/** An HTTP request to the router, and its response to the client. */
final class FetchAdapter implements EventAdapter {

  private final WorkerRuntime<?> worker;
  private final WorkerLog log;

  FetchAdapter(WorkerRuntime<?> worker, WorkerLog log) {
    this.worker = worker;
    this.log = log;
  }

  @Override
  public String event() {
    return "fetch";
  }

  @Override
  public JSObject handle(JSObject subject, JSObject env, JSObject context) {
    ClientSignal client = new ClientSignal(subject, context);
    client.begin();
    try {
      Request request = new Request(new JsRequestSource((JsRequest) subject, client));
      return JsResponses.toJs(
          worker.fetch(request, new CloudflareBindings(env), new JsExecutionContext(context)),
          context);
    } catch (Throwable e) {
      // An Error of the handler's, or a response that the platform refuses to make.
      log.error("A request could not be answered", e);
      return JsResponses.toJs(Problem.internal().toResponse());
    } finally {
      client.end();
    }
  }
}
