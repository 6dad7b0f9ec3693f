package dev.samovar.cloudflare.durable;

import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.websocket.ReceivedEnd;
import dev.samovar.cloudflare.websocket.SocketPair;
import dev.samovar.durable.AcceptedWebSocket;
import dev.samovar.durable.WebSocketRequestResponsePair;
import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import dev.samovar.websocket.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The sockets of an object. */
final class ObjectSockets {

  private ObjectSockets() {}

  static AcceptedWebSocket accept(JSObject state, List<String> tags) {
    SocketPair pair = new SocketPair();
    JSObject list = JsArrays.create();
    for (String tag : tags) {
      JsArrays.push(list, tag);
    }
    call(() -> accept(state, pair.server(), list));
    ReceivedEnd client = new ReceivedEnd(pair.client());
    Response response = Response.received(Status.SWITCHING_PROTOCOLS, Headers.empty(), client);
    return new AcceptedWebSocket(ObjectSocket.of(state, pair.server()), response);
  }

  static List<WebSocket> all(JSObject state, String tag) {
    JSObject found = sockets(state, tag);
    int count = JsArrays.length(found);
    List<WebSocket> sockets = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sockets.add(ObjectSocket.of(state, JsArrays.get(found, i)));
    }
    return sockets;
  }

  static void setAutoResponse(JSObject state, WebSocketRequestResponsePair pair) {
    call(() -> setAutoResponse(state, pair.request(), pair.response()));
  }

  static Optional<WebSocketRequestResponsePair> autoResponse(JSObject state) {
    String request = autoRequest(state);
    return request == null
        ? Optional.empty()
        : Optional.of(new WebSocketRequestResponsePair(request, autoAnswer(state)));
  }

  static void setEventTimeout(JSObject state, double millis) {
    call(() -> eventTimeout(state, millis));
  }

  private static void call(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      throw JsErrors.of(e);
    }
  }

  @JSBody(
      params = {"state", "request", "answer"},
      script = "state.setWebSocketAutoResponse(new WebSocketRequestResponsePair(request, answer));")
  private static native void setAutoResponse(JSObject state, String request, String answer);

  @JSBody(params = "state", script = "state.setWebSocketAutoResponse();")
  static native void clearAutoResponse(JSObject state);

  @JSBody(
      params = {"state", "millis"},
      script = "state.setHibernatableWebSocketEventTimeout(millis);")
  private static native void eventTimeout(JSObject state, double millis);

  @JSBody(params = "state", script = "return state.getHibernatableWebSocketEventTimeout() || 0;")
  static native double eventTimeout(JSObject state);

  @JSBody(
      params = "state",
      script = "var pair = state.getWebSocketAutoResponse(); return pair ? pair.request : null;")
  private static native @Nullable String autoRequest(JSObject state);

  @JSBody(params = "state", script = "return state.getWebSocketAutoResponse().response;")
  private static native String autoAnswer(JSObject state);

  @JSBody(
      params = {"state", "socket", "tags"},
      script = "state.acceptWebSocket(socket, tags);")
  private static native void accept(JSObject state, JSObject socket, JSObject tags);

  @JSBody(
      params = {"state", "tag"},
      script = "return tag === '' ? state.getWebSockets() : state.getWebSockets(tag);")
  private static native JSObject sockets(JSObject state, String tag);
}
