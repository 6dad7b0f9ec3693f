package dev.samovar.http;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonLimits;
import dev.samovar.json.JsonType;
import dev.samovar.validation.ValidationException;
import dev.samovar.validation.Violation;
import java.util.List;

/** Reads JSON of a request: what is wrong with it is an error of the client. */
final class BodyJson {
  private BodyJson() {}

  /**
   * 400 for what is not JSON; 422 for JSON whose values are missing, of another type or against a
   * rule: a client can show these beside the fields (RFC 9110 §15.5.21).
   */
  static <T> T read(byte[] json, JsonType<T> type) {
    if (json.length > JsonLimits.DEFAULT.maxBytes()) {
      throw HttpException.contentTooLarge(
          "JSON has at most " + JsonLimits.DEFAULT.maxBytes() + " bytes");
    }
    try {
      return Json.read(json, type);
    } catch (JsonException e) {
      throw unreadable(e);
    } catch (ValidationException e) {
      throw HttpException.invalid(e);
    }
  }

  private static HttpException unreadable(JsonException e) {
    List<Violation> place = List.of(Violation.body(e.pointer(), "syntax", e.reason()));
    return new HttpException(
        Status.BAD_REQUEST, "invalid_json", "The JSON cannot be read: " + e.getMessage(), place, e);
  }
}
