package dev.samovar.spi;

import dev.samovar.durable.StorageListOptions;
import dev.samovar.durable.StoredValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object's keys and values without waiting, as its runtime has them. */
public interface SyncKvDriver {

  /** Null for none. */
  @Nullable StoredValue get(String key);

  void put(String key, StoredValue value);

  /** Whether it was there. */
  boolean delete(String key);

  Map<String, StoredValue> list(StorageListOptions options);
}
