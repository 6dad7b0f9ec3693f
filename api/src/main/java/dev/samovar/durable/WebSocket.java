package dev.samovar.durable;

import dev.samovar.json.JsonType;
import dev.samovar.spi.SocketDriver;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server's end of a WebSocket that an object has accepted; two are equal if they are of the
 * same connection.
 *
 * <p>The connection outlives the object's time in memory: what is to be known of it later belongs
 * into its attachment.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/durable-objects/best-practices/websockets/">Durable
 *     Objects: WebSockets</a>
 */
public final class WebSocket {

  private final SocketDriver driver;

  /** For runtimes. */
  public WebSocket(SocketDriver driver) {
    this.driver = driver;
  }

  /**
   * @throws dev.samovar.worker.PlatformException if the socket is closed
   */
  public void send(String message) {
    driver.send(message);
  }

  /** As {@link #send(String)}, a binary message. */
  public void send(byte[] message) {
    driver.send(message);
  }

  /**
   * Close it.
   *
   * @param code 1000, or 3000 to 4999
   * @param reason at most 123 bytes in UTF-8
   */
  public void close(int code, String reason) {
    driver.close(code, reason);
  }

  /**
   * Keep a value with the connection, as JSON; one that was kept before is replaced.
   *
   * @param value at most 16,384 bytes
   */
  public void serializeAttachment(Object value) {
    driver.attach(StoredValue.ofJson(value).text());
  }

  /**
   * The value that is kept with the connection; empty if there is none.
   *
   * @throws StorageException if it is not JSON of that type
   */
  public <T> Optional<T> deserializeAttachment(Class<T> type) {
    return deserializeAttachment(JsonType.of(type));
  }

  /** As {@link #deserializeAttachment(Class)}, for types with arguments. */
  public <T> Optional<T> deserializeAttachment(JsonType<T> type) {
    return Optional.ofNullable(driver.attachment()).map(text -> StoredValue.of(text).json(type));
  }

  /** Those it was accepted with. */
  public List<String> tags() {
    return driver.tags();
  }

  /** When the platform last answered on it by itself; empty if it never did. */
  public Optional<Instant> autoResponseTimestamp() {
    return Optional.ofNullable(driver.autoResponseTimestamp());
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
