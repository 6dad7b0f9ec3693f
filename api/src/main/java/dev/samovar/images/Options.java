package dev.samovar.images;

import dev.samovar.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** Options by name; what is not said is left out. */
record Options(Map<String, Object> values) {

  static final Options NONE = new Options(Map.of());

  Options with(String name, Object value) {
    Map<String, Object> copy = new LinkedHashMap<>(values);
    copy.put(name, value);
    return new Options(copy);
  }

  byte[] toJson() {
    return Json.write(values);
  }
}
