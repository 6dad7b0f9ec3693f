package dev.samovar.testing;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.spi.RequestSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request made up by a test.
 *
 * @param cf an object as JSON
 */
record GivenRequest(String method, String url, Headers headers, Body body, Optional<String> cf)
    implements RequestSource {

  @Override
  public Optional<String> cf(String property) {
    return cf.map(json -> ((Map<?, ?>) Json.read(json, JsonType.any())).get(property))
        .map(value -> isPlain(value) ? value.toString() : Json.writeText(value));
  }

  private static boolean isPlain(Object value) {
    return !(value instanceof Map) && !(value instanceof List);
  }
}
