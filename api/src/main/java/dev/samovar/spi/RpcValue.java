package dev.samovar.spi;

import dev.samovar.http.Body;
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
 * @param body a stream that crosses; null for all else
 */
public record RpcValue(byte[] bytes, boolean isJson, @Nullable Body body) {
  private static final byte[] NO_BYTES = {};
  private static final RpcValue NOTHING = json(NO_BYTES);
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  /** What a method gives that gives nothing. */
  public static RpcValue nothing() {
    return NOTHING;
  }

  public static <T> RpcValue of(T value, JsonType<T> type) {
    return json(Json.write(value, type));
  }

  public static RpcValue json(byte[] json) {
    return new RpcValue(json, true, null);
  }

  public static RpcValue of(byte[] bytes) {
    return new RpcValue(bytes, false, null);
  }

  public static RpcValue of(Body body) {
    return body.isBuffered() ? of(body.bytes()) : new RpcValue(NO_BYTES, false, body);
  }

  /**
   * @throws ServiceException if it is no such value
   */
  public <T> T read(JsonType<T> type) {
    if (!isJson) {
      throw unfit((body == null ? "bytes" : "a stream") + " came where a value was expected", null);
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
    if (isJson || body != null) {
      throw unfit((isJson ? "a value" : "a stream") + " came where bytes were expected", null);
    }
    return bytes;
  }

  /**
   * @throws ServiceException if it is a value
   */
  public Body readBody() {
    if (isJson) {
      throw unfit("a value came where a stream was expected", null);
    }
    return body == null ? Body.of(bytes) : body;
  }

  private static ServiceException unfit(@Nullable String message, @Nullable Throwable cause) {
    return new ServiceException(
        ServiceException.CANNOT_CROSS,
        "The two workers do not agree on what crosses: " + message,
        false,
        cause);
  }
}
