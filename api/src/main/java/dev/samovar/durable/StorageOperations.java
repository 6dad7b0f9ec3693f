package dev.samovar.durable;

import dev.samovar.json.JsonType;
import dev.samovar.spi.StorageOperationsDriver;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keys, values and the alarm of one object: what its storage and a transaction have in common.
 *
 * <p>Keys are at most 2,048 bytes; key and value together at most 2 MiB in an object with SQLite,
 * values at most 128 KiB in one without. What is larger, and more than 128 keys at once, is a
 * {@link StorageException}; what the platform refuses a {@link
 * dev.samovar.worker.PlatformException}.
 *
 * @see <a href="https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/">Durable
 *     Objects: storage</a>
 */
public abstract class StorageOperations {

  private final StorageOperationsDriver driver;
  private final StorageOptions options;

  StorageOperations(StorageOperationsDriver driver, StorageOptions options) {
    this.driver = driver;
    this.options = options;
  }

  /**
   * A text; empty if the key is absent.
   *
   * @throws StorageException if the value is bytes
   */
  public final Optional<String> get(String key) {
    return find(key).map(StoredValue::text);
  }

  /**
   * Bytes; empty if the key is absent.
   *
   * @throws StorageException if the value is a text
   */
  public final Optional<byte[]> getBytes(String key) {
    return find(key).map(StoredValue::bytes);
  }

  /**
   * A value that {@link #putJson} stored; empty if the key is absent.
   *
   * @throws StorageException if the value is not JSON of that type
   */
  public final <T> Optional<T> getJson(String key, Class<T> type) {
    return getJson(key, JsonType.of(type));
  }

  /** As {@link #getJson(String, Class)}, for types with arguments. */
  public final <T> Optional<T> getJson(String key, JsonType<T> type) {
    return find(key).map(value -> value.json(type));
  }

  /**
   * Several values; keys that are absent are not in the map.
   *
   * @param keys at most 128
   */
  public final Map<String, StoredValue> get(Collection<String> keys) {
    StorageLimits.checkKeys(keys);
    return driver.get(List.copyOf(keys), options);
  }

  public final void put(String key, String value) {
    put(Map.of(key, StoredValue.of(value)));
  }

  public final void put(String key, byte[] value) {
    put(Map.of(key, StoredValue.of(value)));
  }

  /**
   * Store a value as JSON.
   *
   * @throws StorageException if it cannot be written as JSON
   */
  public final void putJson(String key, Object value) {
    put(Map.of(key, StoredValue.ofJson(value)));
  }

  /**
   * Store several values, all or none.
   *
   * @param values at most 128
   */
  public final void put(Map<String, StoredValue> values) {
    StorageLimits.checkKeys(values.keySet());
    values.forEach(StorageLimits::checkEntry);
    driver.put(new LinkedHashMap<>(values), options);
  }

  /** Whether there was such a key; now there is none. */
  public final boolean delete(String key) {
    return delete(List.of(key)) > 0;
  }

  /**
   * Remove several keys.
   *
   * @param keys at most 128
   * @return how many there were
   */
  public final int delete(Collection<String> keys) {
    StorageLimits.checkKeys(keys);
    return driver.delete(List.copyOf(keys), options);
  }

  /** All keys and values in order; they must fit into memory. */
  public final Map<String, StoredValue> list() {
    return list(StorageListOptions.all());
  }

  public final Map<String, StoredValue> list(StorageListOptions options) {
    return driver.list(options);
  }

  /** When the object will be woken; empty if it will not, or is just being. */
  public final Optional<Instant> getAlarm() {
    return Optional.ofNullable(driver.getAlarm(options));
  }

  /**
   * Wake the object then, {@link DurableObjectAlarm}; an alarm that was set before is replaced.
   *
   * @param time to the millisecond; one that is past wakes it at once
   */
  public final void setAlarm(Instant time) {
    driver.setAlarm(time, options);
  }

  /** Not wake the object. An alarm that is being handled goes on, and is not repeated. */
  public final void deleteAlarm() {
    driver.deleteAlarm(options);
  }

  private Optional<StoredValue> find(String key) {
    return Optional.ofNullable(get(List.of(key)).get(key));
  }
}
