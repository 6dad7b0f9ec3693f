package dev.samovar.jvm.durable;

import dev.samovar.spi.WebSocketDriver;
import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketMessage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object's end of a connection, with what is known of it. */
final class HostedSocket implements WebSocketDriver {

  private final WebSocketDriver end;
  private final List<String> tags;
  private volatile @Nullable Instant answered;

  HostedSocket(WebSocketDriver end, List<String> tags) {
    this.end = end;
    this.tags = List.copyOf(tags);
  }

  /** Answer in the object's stead. */
  void answer(String response) {
    end.send(response);
    answered = Instant.now();
  }

  @Override
  public void send(String message) {
    end.send(message);
  }

  @Override
  public void send(byte[] message) {
    end.send(message);
  }

  @Override
  public @Nullable WebSocketMessage receive() {
    return end.receive();
  }

  @Override
  public @Nullable WebSocketClose closed() {
    return end.closed();
  }

  @Override
  public void relay(WebSocketDriver other) {
    end.relay(other);
  }

  @Override
  public void close(int code, String reason) {
    end.close(code, reason);
  }

  @Override
  public void attach(String text) {
    end.attach(text);
  }

  @Override
  public @Nullable String attachment() {
    return end.attachment();
  }

  @Override
  public List<String> tags() {
    return tags;
  }

  @Override
  public @Nullable Instant autoResponseTimestamp() {
    return answered;
  }
}
