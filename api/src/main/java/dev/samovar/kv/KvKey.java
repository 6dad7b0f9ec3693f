package dev.samovar.kv;

import dev.samovar.json.JsonType;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key of a list. */
public final class KvKey {

  private final String name;
  private final Optional<Instant> expiration;
  private final KvMetadata metadata;

  /**
   * For runtimes.
   *
   * @param expiration null if it never expires
   * @param metadata JSON in UTF-8; null for none
   */
  public KvKey(String name, @Nullable Instant expiration, byte @Nullable [] metadata) {
    this.name = name;
    this.expiration = Optional.ofNullable(expiration);
    this.metadata = new KvMetadata(name, metadata);
  }

  public String name() {
    return name;
  }

  /** When the value goes away; empty if never. */
  public Optional<Instant> expiration() {
    return expiration;
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

  @Override
  public String toString() {
    return "KvKey[" + name + "]";
  }
}
