package dev.samovar.spi;

import dev.samovar.durable.StorageListOptions;
import dev.samovar.durable.StorageOptions;
import dev.samovar.durable.StoredValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an object's storage and a transaction of it have in common, as their runtime has it. */
public interface StorageOperationsDriver {

  /** Without the keys that are absent. */
  Map<String, StoredValue> get(List<String> keys, StorageOptions options);

  void put(Map<String, StoredValue> values, StorageOptions options);

  /** How many there were. */
  int delete(List<String> keys, StorageOptions options);

  Map<String, StoredValue> list(StorageListOptions options);

  /** Null for none. */
  @Nullable Instant getAlarm(StorageOptions options);

  void setAlarm(Instant time, StorageOptions options);

  void deleteAlarm(StorageOptions options);
}
