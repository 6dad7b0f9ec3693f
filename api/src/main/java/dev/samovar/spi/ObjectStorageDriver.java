package dev.samovar.spi;

import dev.samovar.durable.StorageListOptions;
import dev.samovar.durable.StorageOptions;
import dev.samovar.durable.StoredValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object's storage as its runtime has it. */
public interface ObjectStorageDriver {

  /** Without the keys that are absent. */
  Map<String, StoredValue> get(List<String> keys, StorageOptions options);

  void put(Map<String, StoredValue> values, StorageOptions options);

  /** How many there were. */
  int delete(List<String> keys, StorageOptions options);

  void deleteAll(StorageOptions options);

  Map<String, StoredValue> list(StorageListOptions options);

  <T> T transaction(Function<ObjectStorageDriver, T> work);

  <T> T transactionSync(Supplier<T> work);

  /**
   * @param values each null, a Long within ±(2^53 − 1), a finite Double, a String or a byte[]
   * @throws dev.samovar.durable.SqlException if the database refuses
   */
  SqlRun exec(String sql, @Nullable Object[] values);

  long databaseSize();

  /** Null for none. */
  @Nullable Instant getAlarm();

  void setAlarm(Instant time);

  void deleteAlarm();

  void sync();
}
