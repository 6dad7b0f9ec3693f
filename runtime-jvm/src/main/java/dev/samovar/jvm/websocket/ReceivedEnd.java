package dev.samovar.jvm.websocket;

import dev.samovar.spi.WebSocketBody;
import dev.samovar.websocket.WebSocket;

/** An end that a server gave: taken, or handed on. */
public record ReceivedEnd(ClientSocket socket) implements WebSocketBody {

  @Override
  public WebSocket accept() {
    return new WebSocket(socket);
  }
}
