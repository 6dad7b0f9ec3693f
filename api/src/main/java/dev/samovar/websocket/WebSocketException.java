package dev.samovar.websocket;

import org.jspecify.annotations.Nullable;

/** A WebSocket that could not be opened, or not be used in that way. */
public class WebSocketException extends RuntimeException {

  public WebSocketException(String message) {
    this(message, null);
  }

  public WebSocketException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
