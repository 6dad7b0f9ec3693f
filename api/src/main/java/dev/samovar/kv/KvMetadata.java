package dev.samovar.kv;

import dev.samovar.json.JsonType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Metadata as it is stored: JSON in UTF-8, or none. */
record KvMetadata(byte @Nullable [] json) {

  <T> Optional<T> as(Class<T> type) {
    return json == null ? Optional.empty() : Optional.of(KvJson.readMetadata(json, type));
  }

  <T> Optional<T> as(JsonType<T> type) {
    return json == null ? Optional.empty() : Optional.of(KvJson.readMetadata(json, type));
  }
}
