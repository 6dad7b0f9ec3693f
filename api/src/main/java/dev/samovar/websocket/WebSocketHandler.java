package dev.samovar.websocket;

/** What a worker does with a connection, from its first message to after its last. */
@FunctionalInterface
public interface WebSocketHandler {

  /**
   * Talk. It may wait, and it goes on after the other side has closed.
   *
   * @param socket this side's end; closed with 1000 when the method returns, unless it is closed by
   *     then
   * @throws Exception is logged, and closes the socket with 1011; a {@link
   *     WebSocketClosedException} is no failure
   */
  void handle(WebSocket socket) throws Exception;
}
