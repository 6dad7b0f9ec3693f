package dev.samovar.spi;

import dev.samovar.websocket.WebSocketHandler;

/** How a runtime answers with a WebSocket. */
@FunctionalInterface
public interface WebSocketSource {

  /** The client's end, to be answered with 101; the handler gets the other, once it is answered. */
  WebSocketBody open(WebSocketHandler handler);
}
