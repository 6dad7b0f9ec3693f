package dev.samovar.cloudflare.websocket;

import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.interop.Strings;
import dev.samovar.cloudflare.websocket.jso.JsWebSocket;
import dev.samovar.spi.WebSocketDriver;
import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketClosedException;
import dev.samovar.websocket.WebSocketMessage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** A socket whose messages are taken one by one, in the event that has opened it. */
final class AcceptedSocket extends SocketEnd {

  private final JSObject inbox;
  private boolean closedHere;
  private boolean reading;
  private boolean sawEnd;

  AcceptedSocket(JsWebSocket socket) {
    super(socket);
    this.inbox = Inbox.of(socket);
  }

  /**
   * Who reads may still answer what came before the other side's close: that is known when the
   * messages are at their end. Who only sends is told at once.
   */
  @Override
  protected void requireOpen() {
    if (closedHere || closed() != null && (sawEnd || !reading)) {
      throw new WebSocketClosedException(closed());
    }
  }

  @Override
  public @Nullable WebSocketMessage receive() {
    reading = true;
    while (!Inbox.hasMessage(inbox)) {
      if (Inbox.isClosed(inbox)) {
        sawEnd = true;
        return null;
      }
      Promises.await(Inbox.next(inbox));
    }
    JSObject message = Inbox.take(inbox);
    return Inbox.isText(message)
        ? WebSocketMessage.of(Objects.requireNonNull(Strings.fromJs(message)))
        : WebSocketMessage.of(Bytes.fromJs(message));
  }

  @Override
  public @Nullable WebSocketClose closed() {
    return Inbox.isClosed(inbox)
        ? new WebSocketClose(Inbox.code(inbox), Inbox.reason(inbox), Inbox.wasClean(inbox))
        : null;
  }

  @Override
  public void close(int code, String reason) {
    if (!closedHere) {
      closedHere = true;
      super.close(code, reason);
    }
  }

  @Override
  public void relay(WebSocketDriver other) {
    if (!(other instanceof AcceptedSocket target)) {
      throw new IllegalArgumentException("A hibernating WebSocket cannot be one end of a relay");
    }
    Promises.await(Inbox.relay(inbox, target.inbox));
    closedHere = true;
    target.closedHere = true;
  }

  @Override
  public List<String> tags() {
    return List.of();
  }

  @Override
  public @Nullable Instant autoResponseTimestamp() {
    return null;
  }
}
