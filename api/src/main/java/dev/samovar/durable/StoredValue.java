package dev.samovar.durable;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.spi.Utf8;
import dev.samovar.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * A value of an object's storage: a text or bytes.
 *
 * <p>JSON is stored as its text, so that numbers are exact. A number, list or object that a worker
 * written in JavaScript has stored is read as its JSON.
 */
public final class StoredValue {

  private final @Nullable String text;
  private final byte @Nullable [] bytes;

  private StoredValue(@Nullable String text, byte @Nullable [] bytes) {
    this.text = text;
    this.bytes = bytes;
  }

  public static StoredValue of(String text) {
    return new StoredValue(text, null);
  }

  /** The array must not be changed afterwards. */
  public static StoredValue of(byte[] bytes) {
    return new StoredValue(null, bytes);
  }

  /**
   * A value as JSON: what {@link Json#write(Object)} takes.
   *
   * @throws StorageException if it cannot be written
   */
  public static StoredValue ofJson(Object value) {
    try {
      return of(Json.writeText(value));
    } catch (JsonException e) {
      throw new StorageException("The value cannot be stored as JSON: " + e.getMessage(), e);
    }
  }

  public boolean isText() {
    return text != null;
  }

  /**
   * @throws StorageException if it is bytes
   */
  public String text() {
    if (text == null) {
      throw new StorageException("The stored value is bytes, not a text; read it as bytes.");
    }
    return text;
  }

  /**
   * @throws StorageException if it is a text
   */
  public byte[] bytes() {
    if (bytes == null) {
      throw new StorageException("The stored value is a text, not bytes; read it as a text.");
    }
    return bytes;
  }

  /**
   * The text read as JSON.
   *
   * @throws StorageException if it is not JSON of that type, or bytes
   */
  public <T> T json(Class<T> type) {
    return json(JsonType.of(type));
  }

  /** As {@link #json(Class)}, for types with arguments. */
  public <T> T json(JsonType<T> type) {
    try {
      return Json.read(text(), type);
    } catch (JsonException | ValidationException e) {
      throw new StorageException("The stored value cannot be read as JSON: " + e.getMessage(), e);
    }
  }

  /** In bytes; of a text as UTF-8. */
  int length() {
    return text == null ? bytes().length : Utf8.encodedLength(text);
  }

  /** Its kind and length only: a value could be anyone's. */
  @Override
  public String toString() {
    return text == null
        ? "StoredValue[" + bytes().length + " bytes]"
        : "StoredValue[" + text.length() + " chars]";
  }
}
