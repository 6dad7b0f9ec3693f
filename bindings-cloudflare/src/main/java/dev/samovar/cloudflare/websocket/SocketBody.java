package dev.samovar.cloudflare.websocket;

import dev.samovar.cloudflare.websocket.jso.JsWebSocket;
import dev.samovar.spi.WebSocketBody;
import org.teavm.jso.JSObject;

/** An end of a WebSocket that a response with status 101 hands on. */
public interface SocketBody extends WebSocketBody {

  /**
   * The end, for the response.
   *
   * @param context of the event that is answered
   */
  JsWebSocket answer(JSObject context);
}
