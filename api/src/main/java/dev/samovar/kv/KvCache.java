package dev.samovar.kv;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.validation.ValidationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Values that are dear to make, kept in KV for a while: the result of a query, the answer of
 * another service.
 *
 * <p>What is kept may be old: for its time to live, and elsewhere for up to a minute after it was
 * forgotten. Two requests that miss at the same time both ask the source.
 */
public final class KvCache {

  private final KvNamespace namespace;
  private final String prefix;

  /**
   * @param prefix of all keys, which keeps them apart from others of the namespace
   */
  public KvCache(KvNamespace namespace, String prefix) {
    this.namespace = namespace;
    this.prefix = prefix;
  }

  /**
   * The value that is kept under the key; else what the source gives, which is then kept.
   *
   * <p>A value that is not of the type any more, as the code has changed, is made anew.
   *
   * @param ttl at least {@value KvLimits#MIN_TTL_SECONDS} seconds
   * @throws KvException if KV cannot be read, or the time to live is too short
   */
  public <T> T get(String key, Duration ttl, JsonType<T> type, Supplier<T> source) {
    KvPutOptions options = KvPutOptions.ttl(ttl);
    Optional<T> kept = namespace.getBytes(prefix + key).flatMap(json -> read(json, type));
    return kept.isPresent() ? kept.get() : made(key, options, type, source);
  }

  /** Forget all values whose keys begin so; the empty text is all of them. */
  public void invalidate(String keys) {
    List<String> names = new ArrayList<>();
    namespace.keys(prefix + keys).forEach(key -> names.add(key.name()));
    names.forEach(namespace::delete);
  }

  private <T> T made(String key, KvPutOptions options, JsonType<T> type, Supplier<T> source) {
    T value = source.get();
    try {
      namespace.put(prefix + key, Json.write(value, type), options);
    } catch (KvException e) {
      // KV takes a write a second for a key: the value is there all the same.
    }
    return value;
  }

  private static <T> Optional<T> read(byte[] json, JsonType<T> type) {
    try {
      return Optional.of(Json.read(json, type));
    } catch (JsonException | ValidationException e) {
      return Optional.empty();
    }
  }
}
