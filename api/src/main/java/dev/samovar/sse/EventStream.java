package dev.samovar.sse;

import dev.samovar.json.Json;
import dev.samovar.spi.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Events to one client, each sent at once; {@link dev.samovar.http.Response#sse} gives it.
 *
 * <p>A client that has left is noticed by a write or a wait, as a {@link
 * dev.samovar.http.ClientGoneException}: let it pass. Where nothing is to be said for long, {@link
 * #pause} says so now and then.
 */
public final class EventStream {
  private static final long HEARTBEAT_MILLIS = 15_000;

  private final OutputStream out;
  private final Deque<Runnable> closing = new ArrayDeque<>();

  EventStream(OutputStream out) {
    this.out = out;
  }

  /**
   * Send, and wait while the client is slower.
   *
   * @throws dev.samovar.http.ClientGoneException if it has left
   */
  public void send(ServerSentEvent event) {
    write(event.toText());
  }

  /** An event that pages get by {@code onmessage}. */
  public void send(String data) {
    send(ServerSentEvent.of(data));
  }

  public void send(String name, String data) {
    send(ServerSentEvent.of(name, data));
  }

  /** As {@link #send(String, String)}, with a record as JSON. */
  public void sendJson(String name, Object value) {
    send(ServerSentEvent.of(name, Json.writeText(value)));
  }

  /** What no page sees: it keeps the connection, and finds out whether there is one. */
  public void comment(String text) {
    StringBuilder lines = new StringBuilder();
    EventLines.append(lines, ": ", text);
    write(lines.append('\n').toString());
  }

  /**
   * Wait; with a comment every 15 seconds, so that nothing between takes the connection for dead.
   */
  public void pause(Duration time) {
    long end = System.currentTimeMillis() + time.toMillis();
    long rest = time.toMillis();
    while (rest > HEARTBEAT_MILLIS) {
      sleep(HEARTBEAT_MILLIS);
      comment("");
      rest = end - System.currentTimeMillis();
    }
    sleep(Math.max(rest, 0));
  }

  /** Run this when the stream has ended, whoever ended it; the last one given is the first. */
  public void onClose(Runnable action) {
    closing.push(action);
  }

  void close() {
    while (!closing.isEmpty()) {
      closing.pop().run();
    }
  }

  private void write(String text) {
    try {
      out.write(Utf8.encode(text));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("The event could not be sent: " + e.getMessage(), e);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while an event stream paused", e);
    }
  }
}
