package dev.samovar.jvm.websocket;

import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketException;
import dev.samovar.websocket.WebSocketMessage;
import java.io.ByteArrayOutputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The JDK's client: one part of a message at a time, and one send at a time. */
public final class ClientSocket extends QueuedSocket implements WebSocket.Listener {
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<WebSocket> opened = new CompletableFuture<>();

  @Override
  public void onOpen(WebSocket socket) {
    opened.complete(socket);
    socket.request(1);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
    text.append(part);
    if (text.length() > Limits.MESSAGE_BYTES) {
      tooLarge(socket);
    } else if (last) {
      WebSocketMessage message = WebSocketMessage.of(text.toString());
      text.setLength(0);
      arrived(message);
    } else {
      socket.request(1);
    }
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
    byte[] chunk = new byte[part.remaining()];
    part.get(chunk);
    bytes.writeBytes(chunk);
    if (bytes.size() > Limits.MESSAGE_BYTES) {
      tooLarge(socket);
    } else if (last) {
      WebSocketMessage message = WebSocketMessage.of(bytes.toByteArray());
      bytes.reset();
      arrived(message);
    } else {
      socket.request(1);
    }
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    ended(code, reason);
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    ended(WebSocketClose.ABNORMAL, String.valueOf(error.getMessage()));
  }

  @Override
  void demand() {
    opened.join().request(1);
  }

  @Override
  synchronized void transmit(String message) {
    settle(opened.join().sendText(message, true));
  }

  @Override
  synchronized void transmit(byte[] message) {
    settle(opened.join().sendBinary(ByteBuffer.wrap(message), true));
  }

  @Override
  synchronized void shut(int code, String reason) {
    WebSocket socket = opened.join();
    if (!socket.isOutputClosed()) {
      socket.sendClose(code, reason).exceptionally(gone -> socket).join();
    }
  }

  private void tooLarge(WebSocket socket) {
    shut(WebSocketClose.MESSAGE_TOO_BIG, "The message is too large");
    ended(WebSocketClose.MESSAGE_TOO_BIG, "The message is too large");
    socket.abort();
  }

  private static void settle(CompletableFuture<WebSocket> sent) {
    try {
      sent.join();
    } catch (CompletionException e) {
      throw new WebSocketException("The WebSocket could not send: " + e.getCause(), e.getCause());
    }
  }
}
