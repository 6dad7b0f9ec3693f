package dev.samovar.kv;

import dev.samovar.http.Body;
import dev.samovar.json.JsonType;
import dev.samovar.spi.ClientFault;
import dev.samovar.spi.KvDriver;
import dev.samovar.spi.KvRead;
import dev.samovar.spi.KvValue;
import dev.samovar.spi.Utf8;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A KV namespace: values by key, read fast everywhere.
 *
 * <p>Eventually consistent: other places may read the old value, or none, for 60 seconds and more
 * after a write. At most one write a second to the same key. Keys are at most {@value
 * KvLimits#KEY_BYTES} bytes in UTF-8, not empty, not {@code .} or {@code ..}; values at most 25
 * MiB. A key has no surrogate without its pair. Each method throws a {@link KvException} if KV, or
 * such a limit, refuses.
 *
 * @see <a href="https://developers.cloudflare.com/kv/api/">KV: Workers binding API</a>
 */
public final class KvNamespace {

  private final KvDriver driver;
  private final long cacheTtlSeconds;

  /** For runtimes; a handler gets it from its env. */
  public KvNamespace(KvDriver driver) {
    this(driver, 0);
  }

  private KvNamespace(KvDriver driver, long cacheTtlSeconds) {
    this.driver = driver;
    this.cacheTtlSeconds = cacheTtlSeconds;
  }

  /**
   * The same namespace, whose reads may be answered from the place's cache for that long: faster
   * for values that seldom change, later to see a change.
   *
   * @throws KvException if it is less than {@value KvLimits#MIN_CACHE_TTL_SECONDS} seconds
   * @see <a
   *     href="https://developers.cloudflare.com/kv/api/read-key-value-pairs/#cachettl-parameter">KV:
   *     cacheTtl</a>
   */
  public KvNamespace withCacheTtl(Duration ttl) {
    if (ttl.getSeconds() < KvLimits.MIN_CACHE_TTL_SECONDS) {
      throw new KvException(
          "KV caches for at least "
              + KvLimits.MIN_CACHE_TTL_SECONDS
              + " seconds, the ttl is "
              + ttl.getSeconds());
    }
    return new KvNamespace(driver, ttl.getSeconds());
  }

  /** The value as UTF-8 text, a byte order mark included; empty if the key is absent. */
  public Optional<String> get(String key) {
    return find(key, read(false, false)).map(value -> Utf8.decode(value.body().bytes()));
  }

  /** The value as bytes; empty if the key is absent. */
  public Optional<byte[]> getBytes(String key) {
    return find(key, read(false, false)).map(value -> value.body().bytes());
  }

  /**
   * The value read as JSON; empty if the key is absent.
   *
   * @throws KvException also if the value is not JSON of that type
   */
  public <T> Optional<T> getJson(String key, Class<T> type) {
    return getJson(key, JsonType.of(type));
  }

  /** As {@link #getJson(String, Class)}, for types with arguments. */
  public <T> Optional<T> getJson(String key, JsonType<T> type) {
    return find(key, read(false, false))
        .map(value -> KvJson.read(KvKeys.valueOf(key), value.body().bytes(), type));
  }

  /** The value as a stream, to hand on or to read once; empty if the key is absent. */
  public Optional<Body> getStream(String key) {
    return find(key, read(true, false)).map(KvValue::body);
  }

  /** The value with its metadata; empty if the key is absent. */
  public Optional<KvEntry> getWithMetadata(String key) {
    return find(key, read(false, true)).map(value -> new KvEntry(key, value));
  }

  /**
   * Several values as text, in one operation; keys that are absent are not in the map, whose order
   * is that of the keys. The platform drops a byte order mark at the start of a value here.
   *
   * @param keys at most {@value KvLimits#BULK_KEYS}; all values together at most 25 MiB
   * @see <a
   *     href="https://developers.cloudflare.com/kv/api/read-key-value-pairs/#read-multiple-keys">KV:
   *     read multiple keys</a>
   */
  public Map<String, String> get(Collection<String> keys) {
    Map<String, String> texts = new LinkedHashMap<>();
    findAll(keys, false).forEach((key, value) -> texts.put(key, value.body().text()));
    return texts;
  }

  /**
   * As {@link #get(Collection)}, each value read as JSON.
   *
   * @throws KvException also if a value is not JSON of that type
   */
  public <T> Map<String, T> getJson(Collection<String> keys, Class<T> type) {
    return getJson(keys, JsonType.of(type));
  }

  /** As {@link #getJson(Collection, Class)}, for types with arguments. */
  public <T> Map<String, T> getJson(Collection<String> keys, JsonType<T> type) {
    Map<String, T> values = new LinkedHashMap<>();
    findAll(keys, false)
        .forEach(
            (key, value) ->
                values.put(key, KvJson.read(KvKeys.valueOf(key), value.body().bytes(), type)));
    return values;
  }

  /** As {@link #get(Collection)}, with their metadata. */
  public Map<String, KvEntry> getWithMetadata(Collection<String> keys) {
    Map<String, KvEntry> entries = new LinkedHashMap<>();
    findAll(keys, true).forEach((key, value) -> entries.put(key, new KvEntry(key, value)));
    return entries;
  }

  /** Store a text under a key, replacing value, metadata and expiry. */
  public void put(String key, String value) {
    put(key, Body.of(value), KvPutOptions.none());
  }

  /** As {@link #put(String, String)}, with an expiry or metadata. */
  public void put(String key, String value, KvPutOptions options) {
    put(key, Body.of(value), options);
  }

  /** Store bytes under a key, replacing value, metadata and expiry. */
  public void put(String key, byte[] value) {
    put(key, Body.of(value), KvPutOptions.none());
  }

  /** As {@link #put(String, byte[])}, with an expiry or metadata. */
  public void put(String key, byte[] value, KvPutOptions options) {
    put(key, Body.of(value), options);
  }

  /** Store a body, a stream too, under a key, replacing value, metadata and expiry. */
  public void put(String key, Body value) {
    put(key, value, KvPutOptions.none());
  }

  /** As {@link #put(String, Body)}, with an expiry or metadata. */
  public void put(String key, Body value, KvPutOptions options) {
    KvKeys.check(key);
    driver.put(key, KvWrites.sized(key, value), KvWrites.of(options));
  }

  /** Store a value as JSON under a key, replacing value, metadata and expiry. */
  public void putJson(String key, Object value) {
    put(key, Body.of(KvJson.write(value)), KvPutOptions.none());
  }

  /** As {@link #putJson(String, Object)}, with an expiry or metadata. */
  public void putJson(String key, Object value, KvPutOptions options) {
    put(key, Body.of(KvJson.write(value)), options);
  }

  /** The first page of all keys. */
  public KvPage list() {
    return list(KvListOptions.all());
  }

  /**
   * A page of keys.
   *
   * @see <a href="https://developers.cloudflare.com/kv/api/list-keys/">KV: list keys</a>
   */
  public KvPage list(KvListOptions options) {
    return driver.list(options);
  }

  /** All keys with that prefix, page after page as they are asked for. */
  public Iterable<KvKey> keys(String prefix) {
    KvListOptions options = KvListOptions.all().withPrefix(prefix);
    return () -> new KvKeyIterator(driver, options);
  }

  /** Remove a key; nothing happens if it is absent. */
  public void delete(String key) {
    KvKeys.checkExisting(key);
    driver.delete(key);
  }

  private Optional<KvValue> find(String key, KvRead read) {
    KvKeys.checkExisting(key);
    return Optional.ofNullable(driver.get(key, read));
  }

  private Map<String, KvValue> findAll(Collection<String> keys, boolean withMetadata) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    if (keys.size() > KvLimits.BULK_KEYS) {
      throw new KvException(
          "KV reads at most " + KvLimits.BULK_KEYS + " keys at once, there are " + keys.size(),
          ClientFault.invalid("too_many_keys", "At most 100 keys are read at once"));
    }
    keys.forEach(KvKeys::checkExisting);
    Map<String, KvValue> found = driver.getAll(List.copyOf(keys), read(false, withMetadata));
    Map<String, KvValue> ordered = new LinkedHashMap<>();
    for (String key : keys) {
      KvValue value = found.get(key);
      if (value != null) {
        ordered.put(key, value);
      }
    }
    return ordered;
  }

  private KvRead read(boolean streamed, boolean withMetadata) {
    return new KvRead(streamed, withMetadata, cacheTtlSeconds);
  }
}
