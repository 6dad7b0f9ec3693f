package dev.samovar.wasm;

import dev.samovar.cloudflare.http.JsResponses;
import dev.samovar.cloudflare.http.jso.JsRequest;
import dev.samovar.cloudflare.interop.ClientSignal;
import dev.samovar.cloudflare.service.RpcValues;
import dev.samovar.http.Request;
import dev.samovar.service.EntrypointFetch;
import dev.samovar.spi.EntrypointClass;
import dev.samovar.spi.ObjectEvents;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The events of entrypoint.js. */
final class EntrypointActions {

  private EntrypointActions() {}

  static JSObject fetch(EntrypointClass type, Object object, JSObject event, JSObject context) {
    ClientSignal client = new ClientSignal(request(event), context);
    client.begin();
    try {
      Request request = new Request(new JsRequestSource(request(event), client));
      return JsResponses.toJs(ObjectEvents.fetch((EntrypointFetch) object, request), context);
    } finally {
      client.end();
    }
  }

  static @Nullable JSObject call(
      EntrypointClass type, Object object, JSObject event, JSObject context) {
    String method = method(event);
    return RpcValues.toJs(
        type.call(object, method, RpcValues.listFromJs(arguments(event), method)));
  }

  @JSBody(params = "event", script = "return event.request;")
  private static native JsRequest request(JSObject event);

  @JSBody(params = "event", script = "return event.method;")
  private static native String method(JSObject event);

  @JSBody(params = "event", script = "return event.args;")
  private static native JSObject arguments(JSObject event);
}
