package dev.samovar.durable;

import dev.samovar.websocket.WebSocket;

/**
 * A {@link DurableObject} with WebSockets, which hibernates while they are silent: {@link
 * DurableObjectState#acceptWebSocket}.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/durable-objects/best-practices/websockets/">Durable
 *     Objects: WebSockets</a>
 */
public interface DurableObjectWebSockets {

  /** A text message. */
  void webSocketMessage(WebSocket socket, String message);

  /** A binary message; without a method for it the socket is closed, 1003. */
  default void webSocketMessage(WebSocket socket, byte[] message) {
    socket.close(1003, "Only text is understood");
  }

  /**
   * The client has closed.
   *
   * @param code 1005 if it gave none, 1006 if the connection broke
   * @param wasClean whether it said so
   */
  default void webSocketClose(WebSocket socket, int code, String reason, boolean wasClean) {}

  /** The connection failed. */
  default void webSocketError(WebSocket socket, String message) {}
}
