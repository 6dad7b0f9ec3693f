package dev.samovar.websocket;

import org.jspecify.annotations.Nullable;

/** A message was to be sent on a WebSocket that is closed. */
public final class WebSocketClosedException extends WebSocketException {

  /**
   * @param close how the other side closed; null if this one did, or nothing is known of it
   */
  public WebSocketClosedException(@Nullable WebSocketClose close) {
    super(message(close));
  }

  private static String message(@Nullable WebSocketClose close) {
    if (close == null) {
      return "The WebSocket is closed: nothing more can be sent.";
    }
    String reason = close.reason().isEmpty() ? "" : " '" + close.reason() + "'";
    return "The other side has closed the WebSocket with code " + close.code() + reason + ".";
  }
}
