package dev.samovar.websocket;

import dev.samovar.json.Json;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A message as it came: a text or bytes. */
public final class WebSocketMessage {
  private final @Nullable String text;
  private final byte @Nullable [] bytes;

  private WebSocketMessage(@Nullable String text, byte @Nullable [] bytes) {
    this.text = text;
    this.bytes = bytes;
  }

  public static WebSocketMessage of(String text) {
    return new WebSocketMessage(text, null);
  }

  /** The array must not be changed afterwards. */
  public static WebSocketMessage of(byte[] bytes) {
    return new WebSocketMessage(null, bytes);
  }

  public boolean isText() {
    return text != null;
  }

  /**
   * @throws WebSocketException if it is bytes
   */
  public String text() {
    if (text == null) {
      throw new WebSocketException("The message is bytes, not a text; ask isText() first.");
    }
    return text;
  }

  /**
   * @throws WebSocketException if it is a text
   */
  public byte[] bytes() {
    if (bytes == null) {
      throw new WebSocketException("The message is a text, not bytes; ask isText() first.");
    }
    return bytes;
  }

  /**
   * The text read as JSON, its constraints checked.
   *
   * @throws WebSocketException if it is bytes
   * @throws dev.samovar.json.JsonException if it is not JSON
   * @throws dev.samovar.validation.ValidationException if it is not of that type
   * @throws dev.samovar.validation.ValidationException if a value breaks a rule
   */
  public <T> T json(Class<T> type) {
    return Json.read(text(), type);
  }

  /** Its kind and length only: what is in it is its sender's. */
  @Override
  public String toString() {
    return text == null
        ? "WebSocketMessage[" + Objects.requireNonNull(bytes).length + " bytes]"
        : "WebSocketMessage[" + text.length() + " chars]";
  }
}
