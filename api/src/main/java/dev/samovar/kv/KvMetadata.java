package dev.samovar.kv;

import dev.samovar.json.JsonType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Metadata as it is stored: JSON in UTF-8, or none. */
record KvMetadata(String key, byte @Nullable [] json) {

  <T> Optional<T> as(JsonType<T> type) {
    return json == null
        ? Optional.empty()
        : Optional.of(KvJson.read("The metadata of KV key '" + key + "'", json, type));
  }
}
