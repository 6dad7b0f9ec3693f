package dev.samovar.durable;

import dev.samovar.json.JsonType;
import dev.samovar.spi.ObjectStorageDriver;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The storage of one object: nobody else reads or writes it.
 *
 * <p>Writes that are made without waiting for anything but storage between them are stored all or
 * none, and no answer leaves the object before they are on disk. Keys are at most 2,048 bytes; key
 * and value together at most 2 MiB in an object with SQLite, values at most 128 KiB in one without.
 *
 * <p>Each method throws a {@link dev.samovar.worker.PlatformException} if the platform refuses.
 *
 * @see <a href="https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/">Durable
 *     Objects: storage</a>
 */
public final class DurableObjectStorage {

  private final ObjectStorageDriver driver;
  private final StorageOptions options;

  /** For runtimes; an object gets it from its state. */
  public DurableObjectStorage(ObjectStorageDriver driver) {
    this(driver, StorageOptions.defaults());
  }

  private DurableObjectStorage(ObjectStorageDriver driver, StorageOptions options) {
    this.driver = driver;
    this.options = options;
  }

  /** The same storage, whose single operations behave so. */
  public DurableObjectStorage withOptions(StorageOptions options) {
    return new DurableObjectStorage(driver, options);
  }

  /**
   * A text; empty if the key is absent.
   *
   * @throws StorageException if the value is bytes
   */
  public Optional<String> get(String key) {
    return find(key).map(StoredValue::text);
  }

  /**
   * Bytes; empty if the key is absent.
   *
   * @throws StorageException if the value is a text
   */
  public Optional<byte[]> getBytes(String key) {
    return find(key).map(StoredValue::bytes);
  }

  /**
   * A value that {@link #putJson} stored; empty if the key is absent.
   *
   * @throws StorageException if the value is not JSON of that type
   */
  public <T> Optional<T> getJson(String key, Class<T> type) {
    return getJson(key, JsonType.of(type));
  }

  /** As {@link #getJson(String, Class)}, for types with arguments. */
  public <T> Optional<T> getJson(String key, JsonType<T> type) {
    return find(key).map(value -> value.json(type));
  }

  /**
   * Several values; keys that are absent are not in the map.
   *
   * @param keys at most 128
   */
  public Map<String, StoredValue> get(Collection<String> keys) {
    return driver.get(List.copyOf(keys), options);
  }

  public void put(String key, String value) {
    put(Map.of(key, StoredValue.of(value)));
  }

  public void put(String key, byte[] value) {
    put(Map.of(key, StoredValue.of(value)));
  }

  /**
   * Store a value as JSON.
   *
   * @throws StorageException if it cannot be written as JSON
   */
  public void putJson(String key, Object value) {
    put(Map.of(key, StoredValue.ofJson(value)));
  }

  /**
   * Store several values, all or none.
   *
   * @param values at most 128
   */
  public void put(Map<String, StoredValue> values) {
    driver.put(new LinkedHashMap<>(values), options);
  }

  /** Whether there was such a key; now there is none. */
  public boolean delete(String key) {
    return driver.delete(List.of(key), options) > 0;
  }

  /**
   * Remove several keys.
   *
   * @param keys at most 128
   * @return how many there were
   */
  public int delete(Collection<String> keys) {
    return driver.delete(List.copyOf(keys), options);
  }

  /**
   * Remove everything, SQL tables too: an object without storage costs nothing and ends to exist.
   *
   * <p>An alarm is removed with the rest from compatibility date 2026-02-24 on, before it only by
   * {@link #deleteAlarm()}.
   */
  public void deleteAll() {
    driver.deleteAll(options);
  }

  /** All keys and values in order; they must fit into memory. */
  public Map<String, StoredValue> list() {
    return list(StorageListOptions.all());
  }

  public Map<String, StoredValue> list(StorageListOptions options) {
    return driver.list(options);
  }

  /**
   * Do several operations, all or none, though the work waits between them. What it throws undoes
   * them, and is thrown here.
   *
   * @param work is given the storage to use within it; it may be done again if there was a conflict
   */
  public <T> T transaction(Function<DurableObjectStorage, T> work) {
    return driver.transaction(each -> work.apply(new DurableObjectStorage(each, options)));
  }

  /**
   * Do SQL, all or none; only in an object with SQLite. What the work throws undoes it, and is
   * thrown here.
   *
   * @param work cannot wait: of this storage it may use {@link #sql()} alone
   */
  public <T> T transactionSync(Supplier<T> work) {
    return driver.transactionSync(work);
  }

  /** The object's SQLite database; only where the configuration gave the class one. */
  public SqlStorage sql() {
    return new SqlStorage(driver);
  }

  /** When the object will be woken; empty if it will not, or is just being. */
  public Optional<Instant> getAlarm() {
    return Optional.ofNullable(driver.getAlarm());
  }

  /** Wake the object then, {@link DurableObjectAlarm}; an alarm that was set before is replaced. */
  public void setAlarm(Instant time) {
    driver.setAlarm(time);
  }

  /** Not wake the object. An alarm that is being handled goes on, and is not repeated. */
  public void deleteAlarm() {
    driver.deleteAlarm();
  }

  /** Wait until all writes are on disk. */
  public void sync() {
    driver.sync();
  }

  private Optional<StoredValue> find(String key) {
    return Optional.ofNullable(driver.get(List.of(key), options).get(key));
  }
}
