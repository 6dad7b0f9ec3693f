package dev.samovar.e2e.conformance;

import dev.samovar.http.HttpException;
import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.routing.Context;

/** Bodies whose senders do not always say what they are. */
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
    } catch (JsonException e) {
      throw HttpException.badRequest("The body is not the JSON wanted: " + e.getMessage(), e);
    }
  }
}
