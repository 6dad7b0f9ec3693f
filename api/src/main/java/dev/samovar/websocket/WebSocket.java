package dev.samovar.websocket;

import dev.samovar.http.client.Fetch;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.spi.WebSocketDriver;
import dev.samovar.validation.ValidationException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One's own end of a WebSocket; two are equal if they are of the same connection.
 *
 * <p>Messages are taken one by one, and waited for:
 *
 * <pre>{@code
 * for (WebSocketMessage message : socket) {
 *   socket.send("You said: " + message.text());
 * }
 * // The other side has closed.
 * }</pre>
 *
 * <p>It belongs to the event that opened it. One that a Durable Object has accepted for hibernation
 * outlives the object's time in memory: its messages come to the object's class, and what is to be
 * known of it later belongs into its attachment.
 *
 * <p>A message that comes in has at most 32 MiB; a larger one ends the connection, as a rule with
 * 1009.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/websockets/">Workers:
 *     WebSockets</a>
 */
public final class WebSocket implements Iterable<WebSocketMessage>, AutoCloseable {

  private final WebSocketDriver driver;

  /** For runtimes. */
  public WebSocket(WebSocketDriver driver) {
    this.driver = driver;
  }

  /**
   * Open a connection to a server.
   *
   * @param url beginning with {@code wss://}, {@code ws://}, {@code https://} or {@code http://}
   * @throws WebSocketException if the server answers something else
   * @throws dev.samovar.http.client.FetchException if there is no answer
   */
  public static WebSocket connect(String url) {
    return Fetch.send(FetchRequest.webSocket(url)).webSocket();
  }

  /**
   * Send a text.
   *
   * @throws WebSocketClosedException if the socket is closed
   */
  public void send(String message) {
    driver.send(message);
  }

  /**
   * Send bytes.
   *
   * @throws WebSocketClosedException if the socket is closed
   */
  public void send(byte[] message) {
    driver.send(message);
  }

  /** Send a value as JSON, as {@link Json#writeText(Object)} has it. */
  public void sendJson(Object value) {
    send(Json.writeText(value));
  }

  /**
   * The next message, waited for; empty once the other side has closed and all is read.
   *
   * @throws IllegalStateException if an object has accepted the socket for hibernation
   */
  public Optional<WebSocketMessage> receive() {
    return Optional.ofNullable(driver.receive());
  }

  /** The messages to come, until the other side closes. */
  @Override
  public Iterator<WebSocketMessage> iterator() {
    return new Messages(this);
  }

  /** How the other side has closed; empty while it has not. */
  public Optional<WebSocketClose> closed() {
    return Optional.ofNullable(driver.closed());
  }

  /**
   * Hand on all messages from each socket to the other, until one side closes; the other one is
   * then closed alike, with 1000 where no code was given and 1011 where the connection broke. Waits
   * for that.
   *
   * <p>In a worker no message enters Java. To hand on a connection that needs no second thought,
   * answer with the response that it came with.
   */
  public void relay(WebSocket other) {
    driver.relay(other.driver);
  }

  /** Close with 1000; a closed one stays as it is. */
  @Override
  public void close() {
    close(WebSocketClose.NORMAL, "");
  }

  /**
   * Close; a closed one stays as it is.
   *
   * @param code 1000, another code of {@link WebSocketClose} that may be sent, or 3000 to 4999
   * @param reason at most 123 bytes in UTF-8
   * @throws IllegalArgumentException if they are not
   */
  public void close(int code, String reason) {
    CloseRules.check(code, reason);
    driver.close(code, reason);
  }

  /**
   * Keep a value with the connection, as JSON; one that was kept before is replaced.
   *
   * @param value at most 16,384 bytes
   * @throws WebSocketException if it is no value for JSON
   */
  public void serializeAttachment(Object value) {
    try {
      driver.attach(Json.writeText(value));
    } catch (JsonException e) {
      throw new WebSocketException("The attachment cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * The value that is kept with the connection; empty if there is none.
   *
   * @throws WebSocketException if it is not JSON of that type
   */
  public <T> Optional<T> deserializeAttachment(Class<T> type) {
    return deserializeAttachment(JsonType.of(type));
  }

  /** As {@link #deserializeAttachment(Class)}, for types with arguments. */
  public <T> Optional<T> deserializeAttachment(JsonType<T> type) {
    return Optional.ofNullable(driver.attachment()).map(text -> read(text, type));
  }

  /** Those that an object has accepted it with. */
  public List<String> tags() {
    return driver.tags();
  }

  /** When the platform last answered on it by itself; empty if it never did. */
  public Optional<Instant> autoResponseTimestamp() {
    return Optional.ofNullable(driver.autoResponseTimestamp());
  }

  private static <T> T read(String text, JsonType<T> type) {
    try {
      return Json.read(text, type);
    } catch (JsonException | ValidationException e) {
      throw new WebSocketException("The attachment cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WebSocket same && driver.equals(same.driver);
  }

  @Override
  public int hashCode() {
    return driver.hashCode();
  }
}
