package dev.samovar.kv;

import dev.samovar.http.Body;
import dev.samovar.json.JsonType;
import dev.samovar.spi.KvValue;
import dev.samovar.spi.Utf8;
import java.util.Optional;

/** A value with its metadata. */
public final class KvEntry {

  private final String key;
  private final Body body;
  private final KvMetadata metadata;
  private final Optional<String> cacheStatus;

  KvEntry(String key, KvValue value) {
    this.key = key;
    this.body = value.body();
    this.metadata = new KvMetadata(key, value.metadata());
    this.cacheStatus = Optional.ofNullable(value.cacheStatus());
  }

  /** The value as UTF-8 text; a byte order mark is part of it. */
  public String text() {
    return Utf8.decode(body.bytes());
  }

  /** The array itself, not to be changed. */
  public byte[] bytes() {
    return body.bytes();
  }

  /** For a {@code Response}: the bytes as they came. */
  public Body body() {
    return body;
  }

  /**
   * @throws KvException if the value is not JSON of that type
   */
  public <T> T json(Class<T> type) {
    return json(JsonType.of(type));
  }

  /** As {@link #json(Class)}, for types with arguments. */
  public <T> T json(JsonType<T> type) {
    return KvJson.read(KvKeys.valueOf(key), body.bytes(), type);
  }

  /**
   * What was stored beside the value; empty if there is none.
   *
   * @throws KvException if it is not JSON of that type
   */
  public <T> Optional<T> metadata(Class<T> type) {
    return metadata.as(JsonType.of(type));
  }

  /** As {@link #metadata(Class)}, for types with arguments. */
  public <T> Optional<T> metadata(JsonType<T> type) {
    return metadata.as(type);
  }

  /** Whether KV had the value in its cache, such as {@code HIT}; empty where it does not say. */
  public Optional<String> cacheStatus() {
    return cacheStatus;
  }
}
