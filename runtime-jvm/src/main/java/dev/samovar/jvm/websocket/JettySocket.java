package dev.samovar.jvm.websocket;

import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketException;
import dev.samovar.websocket.WebSocketMessage;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/** A connection to Jetty; the handler runs on a thread of its own. Public, as Jetty asks for it. */
public final class JettySocket extends QueuedSocket implements Session.Listener {
  private final HandledEnd end;
  private final Executor executor;
  private final CompletableFuture<Session> opened = new CompletableFuture<>();

  JettySocket(HandledEnd end, Executor executor) {
    this.end = end;
    this.executor = executor;
  }

  @Override
  public void onWebSocketOpen(Session session) {
    opened.complete(session);
    session.demand();
    executor.execute(() -> end.talk(this));
  }

  @Override
  public void onWebSocketText(String message) {
    arrived(WebSocketMessage.of(message));
  }

  @Override
  public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
    byte[] bytes = new byte[payload.remaining()];
    payload.get(bytes);
    callback.succeed();
    arrived(WebSocketMessage.of(bytes));
  }

  /** Jetty itself answers the close, with the same code. */
  @Override
  public void onWebSocketClose(int code, @Nullable String reason) {
    ended(code, reason);
  }

  @Override
  public void onWebSocketError(Throwable cause) {
    ended(WebSocketClose.ABNORMAL, String.valueOf(cause.getMessage()));
  }

  @Override
  void demand() {
    opened.join().demand();
  }

  @Override
  void transmit(String message) {
    settle(Callback.Completable.with(sent -> opened.join().sendText(message, sent)));
  }

  @Override
  void transmit(byte[] message) {
    ByteBuffer payload = ByteBuffer.wrap(message);
    settle(Callback.Completable.with(sent -> opened.join().sendBinary(payload, sent)));
  }

  @Override
  void shut(int code, String reason) {
    opened.join().close(code, reason, Callback.NOOP);
  }

  private static void settle(Callback.Completable sent) {
    try {
      sent.join();
    } catch (CompletionException e) {
      throw new WebSocketException("The WebSocket could not send: " + e.getCause(), e.getCause());
    }
  }
}
