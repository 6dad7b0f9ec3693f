package dev.samovar.spi;

import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketMessage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A socket as its runtime has it; equal to another one of the same connection. */
public interface WebSocketDriver {

  /**
   * @throws dev.samovar.websocket.WebSocketClosedException if it is closed: by this side, or by the
   *     other and {@link #receive} has said so or was never called
   */
  void send(String message);

  void send(byte[] message);

  /** Wait for the next one; null after the last. */
  @Nullable WebSocketMessage receive();

  /** How the other side has closed; null while it has not. */
  @Nullable WebSocketClose closed();

  /** Hand on messages both ways, and wait until one side closes. */
  void relay(WebSocketDriver other);

  /** With a code and a reason that may be sent; nothing happens if this side has closed. */
  void close(int code, String reason);

  /** Keep a text. */
  void attach(String text);

  /** Null for none. */
  @Nullable String attachment();

  List<String> tags();

  /** Null for never. */
  @Nullable Instant autoResponseTimestamp();
}
