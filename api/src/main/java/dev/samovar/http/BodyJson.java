package dev.samovar.http;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.validation.ValidationException;
import dev.samovar.validation.Violation;
import java.util.List;

/** What is wrong with JSON that came in a request is the client's to mend, and only there. */
final class BodyJson {
  private BodyJson() {}

  /**
   * 400 for what cannot be read, 422 for what can be read and breaks a rule: a client can show the
   * latter beside the fields (RFC 9110 §15.5.21).
   */
  static <T> T read(byte[] json, JsonType<T> type) {
    try {
      return Json.read(json, type);
    } catch (JsonException e) {
      throw unreadable(e);
    } catch (ValidationException e) {
      throw HttpException.invalid(e);
    }
  }

  private static HttpException unreadable(JsonException e) {
    List<Violation> place =
        e.pointer().isEmpty()
            ? List.of()
            : List.of(Violation.body(e.pointer(), "type", e.reason()));
    return new HttpException(
        Status.BAD_REQUEST, "invalid_json", "The JSON cannot be read: " + e.getMessage(), place, e);
  }
}
