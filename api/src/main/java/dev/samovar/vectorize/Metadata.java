package dev.samovar.vectorize;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import java.util.Map;

/** Metadata by name. */
final class Metadata {

  private Metadata() {}

  static Map<String, Object> of(Object record) {
    return Json.read(Json.write(record), JsonType.map(JsonType.any()));
  }
}
