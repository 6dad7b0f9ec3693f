package dev.samovar.cloudflare.websocket;

import dev.samovar.cloudflare.websocket.jso.JsWebSocket;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Two ends of one connection: a {@code WebSocketPair}. */
public final class SocketPair {

  private final JSObject pair = pair();

  public JsWebSocket client() {
    return end(pair, 0);
  }

  public JsWebSocket server() {
    return end(pair, 1);
  }

  @JSBody(script = "return new WebSocketPair();")
  private static native JSObject pair();

  @JSBody(
      params = {"list", "place"},
      script = "return list[place];")
  private static native JsWebSocket end(JSObject list, int place);
}
