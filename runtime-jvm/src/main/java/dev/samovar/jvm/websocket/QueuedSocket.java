package dev.samovar.jvm.websocket;

import dev.samovar.spi.Utf8;
import dev.samovar.spi.WebSocketDriver;
import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketClosedException;
import dev.samovar.websocket.WebSocketException;
import dev.samovar.websocket.WebSocketMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** A socket whose messages wait in a queue until they are taken. */
abstract class QueuedSocket implements WebSocketDriver {
  /** After which no more is asked of the other side until some are taken. */
  private static final int MOST_UNREAD = 64;

  private static final int MOST_ATTACHED_BYTES = 16_384;

  /** Empty for the end. */
  private final BlockingQueue<Optional<WebSocketMessage>> inbox = new LinkedBlockingQueue<>();

  private volatile @Nullable WebSocketClose close;
  private volatile boolean closedHere;
  private volatile boolean reading;
  private volatile boolean sawEnd;
  private volatile boolean paused;
  private volatile @Nullable String attachment;

  /** Let the next message come. */
  abstract void demand();

  abstract void transmit(String message);

  abstract void transmit(byte[] message);

  abstract void shut(int code, String reason);

  final void arrived(WebSocketMessage message) {
    inbox.add(Optional.of(message));
    paused = inbox.size() >= MOST_UNREAD;
    if (!paused) {
      demand();
    }
  }

  /** The first end counts. */
  final synchronized void ended(int code, @Nullable String reason) {
    if (close == null) {
      boolean wasClean = code != WebSocketClose.ABNORMAL;
      close = new WebSocketClose(code, reason == null ? "" : reason, wasClean);
      inbox.add(Optional.empty());
    }
  }

  @Override
  public final void send(String message) {
    requireOpen();
    transmit(message);
  }

  @Override
  public final void send(byte[] message) {
    requireOpen();
    transmit(message);
  }

  /** As in workerd: who reads learns of a close by reading, who does not at once. */
  private void requireOpen() {
    if (closedHere || close != null && (sawEnd || !reading)) {
      throw new WebSocketClosedException(closedHere ? null : close);
    }
  }

  @Override
  public final @Nullable WebSocketMessage receive() {
    reading = true;
    if (sawEnd) {
      return null;
    }
    Optional<WebSocketMessage> next = take();
    if (paused) {
      paused = false;
      demand();
    }
    sawEnd = next.isEmpty();
    return next.orElse(null);
  }

  private Optional<WebSocketMessage> take() {
    try {
      return inbox.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WebSocketException("The thread was interrupted while it waited for a message", e);
    }
  }

  @Override
  public final @Nullable WebSocketClose closed() {
    return close;
  }

  @Override
  public final void relay(WebSocketDriver other) {
    Relay.between(this, other);
  }

  @Override
  public final void close(int code, String reason) {
    if (!closedHere) {
      closedHere = true;
      shut(code, reason);
    }
  }

  @Override
  public final void attach(String text) {
    int bytes = Utf8.encodedLength(text);
    if (bytes > MOST_ATTACHED_BYTES) {
      throw new WebSocketException("An attachment has at most 16,384 bytes, was " + bytes);
    }
    attachment = text;
  }

  @Override
  public final @Nullable String attachment() {
    return attachment;
  }

  @Override
  public final List<String> tags() {
    return List.of();
  }

  @Override
  public final @Nullable Instant autoResponseTimestamp() {
    return null;
  }
}
