package dev.samovar.cloudflare.websocket;

import dev.samovar.cloudflare.websocket.jso.JsWebSocket;
import dev.samovar.websocket.WebSocket;
import org.teavm.jso.JSObject;

/** An end that someone else gave: handed on as it is, or taken. */
public record ReceivedEnd(JsWebSocket socket) implements SocketBody {

  @Override
  public JsWebSocket answer(JSObject context) {
    return socket;
  }

  @Override
  public WebSocket accept() {
    return new WebSocket(new AcceptedSocket(socket));
  }
}
