package dev.samovar.jvm.durable;

import dev.samovar.durable.StorageListOptions;
import dev.samovar.durable.StorageOptions;
import dev.samovar.durable.StoredValue;
import dev.samovar.spi.StorageOperationsDriver;
import dev.samovar.spi.SyncKvDriver;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same keys and values; nothing here ever waited. */
final class StoreKv implements SyncKvDriver {

  private final StorageOperationsDriver storage;

  StoreKv(StorageOperationsDriver storage) {
    this.storage = storage;
  }

  @Override
  public @Nullable StoredValue get(String key) {
    return storage.get(List.of(key), StorageOptions.defaults()).get(key);
  }

  @Override
  public void put(String key, StoredValue value) {
    storage.put(Map.of(key, value), StorageOptions.defaults());
  }

  @Override
  public boolean delete(String key) {
    return storage.delete(List.of(key), StorageOptions.defaults()) > 0;
  }

  @Override
  public Map<String, StoredValue> list(StorageListOptions options) {
    return storage.list(options);
  }
}
