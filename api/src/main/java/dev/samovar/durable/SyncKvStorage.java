package dev.samovar.durable;

import dev.samovar.json.JsonType;
import dev.samovar.spi.SyncKvDriver;
import java.util.Map;
import java.util.Optional;

/**
 * Keys and values of an object with SQLite, read and written without waiting: also within {@link
 * DurableObjectStorage#transactionSync}. They are those of {@link DurableObjectStorage#get}.
 *
 * <p>Keys are at most 2,048 bytes, key and value together 2 MiB; what is larger is a {@link
 * StorageException}.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/#synchronous-kv-api">Durable
 *     Objects: synchronous KV API</a>
 */
public final class SyncKvStorage {

  private final SyncKvDriver driver;

  SyncKvStorage(SyncKvDriver driver) {
    this.driver = driver;
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

  public void put(String key, String value) {
    put(key, StoredValue.of(value));
  }

  public void put(String key, byte[] value) {
    put(key, StoredValue.of(value));
  }

  /**
   * Store a value as JSON.
   *
   * @throws StorageException if it cannot be written as JSON
   */
  public void putJson(String key, Object value) {
    put(key, StoredValue.ofJson(value));
  }

  /** Whether there was such a key; now there is none. */
  public boolean delete(String key) {
    StorageLimits.checkKey(key);
    return driver.delete(key);
  }

  /** All keys and values in order; they must fit into memory. */
  public Map<String, StoredValue> list() {
    return list(StorageListOptions.all());
  }

  public Map<String, StoredValue> list(StorageListOptions options) {
    return driver.list(options);
  }

  private void put(String key, StoredValue value) {
    StorageLimits.checkEntry(key, value);
    driver.put(key, value);
  }

  private Optional<StoredValue> find(String key) {
    StorageLimits.checkKey(key);
    return Optional.ofNullable(driver.get(key));
  }
}
