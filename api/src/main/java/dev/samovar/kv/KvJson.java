package dev.samovar.kv;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.validation.ValidationException;

/** The way from values and metadata to the JSON library and back. */
final class KvJson {

  private KvJson() {}

  static byte[] write(Object value) {
    try {
      return Json.write(value);
    } catch (JsonException e) {
      throw new KvException("KV cannot store the value as JSON: " + e.getMessage(), e);
    }
  }

  /**
   * @param what it is: {@code The value of KV key 'a'}
   */
  static <T> T read(String what, byte[] json, JsonType<T> type) {
    try {
      return Json.read(json, type);
    } catch (JsonException | ValidationException e) {
      throw new KvException(what + " cannot be read as JSON: " + e.getMessage(), e);
    }
  }
}
