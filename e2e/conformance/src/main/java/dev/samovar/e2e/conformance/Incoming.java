package dev.samovar.e2e.conformance;

import dev.samovar.http.HttpException;
import dev.samovar.http.Param;
import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.routing.Context;
import dev.samovar.validation.ValidationException;
import java.util.function.Function;

/** Input of clients that expect 400 for each value that cannot be read, as this worker promises. */
final class Incoming {

  private Incoming() {}

  /**
   * The body as JSON, whatever its content type.
   *
   * @throws HttpException 400 if it cannot be read as that type
   */
  static <T> T json(Context<Env> c, JsonType<T> type) {
    try {
      return Json.read(c.request().bytes(), type);
    } catch (JsonException | ValidationException e) {
      throw HttpException.badRequest("The body is not the JSON wanted: " + e.getMessage(), e);
    }
  }

  /**
   * @param expected what a good value is, for the message
   * @throws HttpException 400 if it is missing, or the conversion throws
   */
  static <T> T value(Param param, String expected, Function<String, T> conversion) {
    try {
      return param.as(expected, conversion);
    } catch (HttpException e) {
      throw HttpException.badRequest(e.detail(), e);
    }
  }

  /**
   * @throws HttpException 400 if it is no integer of 64 bits
   */
  static long integer(Param param) {
    try {
      return param.asLong();
    } catch (HttpException e) {
      throw HttpException.badRequest(e.detail(), e);
    }
  }

  /**
   * @throws HttpException 400 if it is no integer, or out of the range
   */
  static int integer(Param param, int min, int max) {
    long value = integer(param);
    if (value < min || value > max) {
      throw HttpException.badRequest("'" + param.name() + "' must be " + min + " to " + max);
    }
    return (int) value;
  }
}
