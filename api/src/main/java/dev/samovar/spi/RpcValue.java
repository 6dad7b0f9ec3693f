package dev.samovar.spi;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.service.ServiceException;
import dev.samovar.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * A parameter or a result of a call of another worker.
 *
 * @param bytes JSON, no bytes for nothing; or bytes that cross as they are
 */
public record RpcValue(byte[] bytes, boolean isJson) {
  private static final RpcValue NOTHING = new RpcValue(new byte[0], true);
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  /** What a method gives that gives nothing. */
  public static RpcValue nothing() {
    return NOTHING;
  }

  public static <T> RpcValue of(T value, JsonType<T> type) {
    return new RpcValue(Json.write(value, type), true);
  }

  public static RpcValue of(byte[] bytes) {
    return new RpcValue(bytes, false);
  }

  /**
   * @throws ServiceException if it is no such value
   */
  public <T> T read(JsonType<T> type) {
    if (!isJson) {
      throw unfit("bytes came where a value was expected", null);
    }
    try {
      return Json.read(bytes.length == 0 ? NULL : bytes, type);
    } catch (JsonException | ValidationException e) {
      throw unfit(e.getMessage(), e);
    }
  }

  /**
   * @throws ServiceException if it is a value
   */
  public byte[] readBytes() {
    if (isJson) {
      throw unfit("a value came where bytes were expected", null);
    }
    return bytes;
  }

  private static ServiceException unfit(@Nullable String message, @Nullable Throwable cause) {
    return new ServiceException(
        ServiceException.CANNOT_CROSS,
        "The two workers do not agree on what crosses: " + message,
        false,
        cause);
  }
}
