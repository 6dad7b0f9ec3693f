package dev.samovar.cloudflare.http;

import dev.samovar.cloudflare.http.jso.JsHeaders;
import dev.samovar.cloudflare.http.jso.JsResponse;
import dev.samovar.cloudflare.interop.Strings;
import dev.samovar.cloudflare.websocket.ReceivedEnd;
import dev.samovar.cloudflare.websocket.SocketBody;
import dev.samovar.cloudflare.websocket.jso.JsWebSocket;
import dev.samovar.http.Body;
import dev.samovar.http.EncodeBody;
import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import dev.samovar.spi.TextSource;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Responses over the border; a body that is a platform's stream is handed on as it is. */
public final class JsResponses {

  private JsResponses() {}

  /**
   * The answer to an event.
   *
   * @param context the event's; a WebSocket may make it last
   */
  public static JSObject toJs(Response response, JSObject context) {
    return response.body() instanceof SocketBody body
        ? upgraded(JsHeaderFields.toJs(response.headers()), body.answer(context))
        : toJs(response);
  }

  public static JSObject toJs(Response response) {
    if (response.source() instanceof JsResponseSource source && source.isAsGiven(response)) {
      return source.response();
    }
    JSObject headers = JsHeaderFields.toInit(response.headers());
    boolean isManual = response.encodeBody() == EncodeBody.MANUAL;
    JSObject cf = Strings.toJs(response.cfJson().orElse(null));
    // Last: what crosses after the body may change it.
    JSObject body = constant(response);
    if (body == null) {
      body = Bodies.toClient(response.body());
    }
    return isManual || cf != null
        ? response(response.status(), headers, body, isManual, cf)
        : response(response.status(), headers, body);
  }

  /** The platform gives a string a type of its own where the answer has none. */
  private static @Nullable JSObject constant(Response response) {
    return response.body() instanceof TextSource source
            && !source.text().isEmpty()
            && response.headers().has("Content-Type")
        ? ConstantTexts.find(source.text())
        : null;
  }

  public static Response fromJs(JSObject response) {
    JsResponse js = (JsResponse) response;
    Headers headers = JsHeaderFields.fromJs(js.getHeaders());
    // What was compressed has another length than its header says: the stream is decompressed.
    boolean isPlain = !headers.has("Content-Encoding");
    long length = isPlain ? JsHeaderFields.contentLength(js.getHeaders()) : Body.UNKNOWN_LENGTH;
    JsWebSocket socket = socket(response);
    if (socket != null) {
      return Response.received(js.getStatus(), headers, new ReceivedEnd(socket));
    }
    Body body = js.getBody() == null ? Body.empty() : new JsBody(js, length);
    return Response.received(
        js.getStatus(), headers, body, new JsResponseSource(js, headers, body));
  }

  @JSBody(
      params = {"headers", "socket"},
      script = "return new Response(null, {status: 101, headers: headers, webSocket: socket});")
  private static native JSObject upgraded(JsHeaders headers, JSObject socket);

  @JSBody(params = "response", script = "return response.webSocket || null;")
  private static native @Nullable JsWebSocket socket(JSObject response);

  @JSBody(
      params = {"status", "headers", "body"},
      script = "return new Response(body, {status: status, headers: headers});")
  private static native JSObject response(int status, JSObject headers, @Nullable JSObject body);

  @JSBody(
      params = {"status", "headers", "body", "isManual", "cf"},
      script =
          "var init = {status: status, headers: headers};"
              + "if (isManual) init.encodeBody = 'manual';"
              + "if (cf !== null) init.cf = JSON.parse(cf);"
              + "return new Response(body, init);")
  private static native JSObject response(
      int status,
      JSObject headers,
      @Nullable JSObject body,
      boolean isManual,
      @Nullable JSObject cf);
}
