package dev.samovar.crypto;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.validation.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that somebody signs with, as published at {@code /.well-known/jwks.json}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7517#section-5">RFC 7517, section 5</a>
 */
public record JwkSet(List<Jwk> keys) {

  public JwkSet {
    keys = List.copyOf(keys);
  }

  /**
   * @throws CryptoException if it is no JSON object with an array {@code keys}; a key in it that is
   *     none is passed over, as the RFC says
   */
  public static JwkSet parse(String json) {
    try {
      Object keys = Json.read(json, JsonType.map(JsonType.any())).get("keys");
      if (keys instanceof List<?> list) {
        return new JwkSet(known(list));
      }
    } catch (JsonException | ValidationException e) {
      // Said below.
    }
    throw new CryptoException("A JWK set must be a JSON object with an array \"keys\"");
  }

  /** The key of that id. */
  public Optional<Jwk> find(String id) {
    return keys.stream().filter(key -> key.id().orElse("").equals(id)).findFirst();
  }

  private static List<Jwk> known(List<?> list) {
    List<Jwk> known = new ArrayList<>();
    for (Object each : list) {
      if (each instanceof Map<?, ?> members && members.get("kty") instanceof String) {
        @SuppressWarnings("unchecked") // The names of a JSON object are texts.
        Map<String, Object> named = (Map<String, Object>) members;
        known.add(new Jwk(named));
      }
    }
    return known;
  }
}
