package dev.samovar.websocket;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Messages, each waited for; the end is the other side's close. */
final class Messages implements Iterator<WebSocketMessage> {
  private final WebSocket socket;
  private @Nullable Optional<WebSocketMessage> next;

  Messages(WebSocket socket) {
    this.socket = socket;
  }

  @Override
  public boolean hasNext() {
    return peek().isPresent();
  }

  @Override
  public WebSocketMessage next() {
    WebSocketMessage message = peek().orElseThrow(NoSuchElementException::new);
    next = null;
    return message;
  }

  private Optional<WebSocketMessage> peek() {
    Optional<WebSocketMessage> known = next;
    if (known == null) {
      known = socket.receive();
      next = known;
    }
    return known;
  }
}
