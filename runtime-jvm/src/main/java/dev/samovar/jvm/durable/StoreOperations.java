package dev.samovar.jvm.durable;

import dev.samovar.durable.StorageListOptions;
import dev.samovar.durable.StorageOptions;
import dev.samovar.durable.StoredValue;
import dev.samovar.spi.StorageOperationsDriver;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the storage and a transaction do alike. An object has its file to itself: options do not
 * matter.
 */
abstract class StoreOperations implements StorageOperationsDriver {

  /** What an object without SQLite may store; the other limits are the API's own. */
  private static final int PLAIN_VALUE_BYTES = 128 * 1024;

  final HostedObject object;

  StoreOperations(HostedObject object) {
    this.object = object;
  }

  /** Before each operation. */
  abstract void check(String operation);

  @Override
  public final Map<String, StoredValue> get(List<String> keys, StorageOptions options) {
    check("get");
    return object
        .store()
        .with(
            file -> {
              Map<String, StoredValue> found = new LinkedHashMap<>();
              // In the order of their UTF-8, which for all but rare characters is that of Java.
              for (String key : new TreeSet<>(keys)) {
                StoredValue value = file.values().get(key);
                if (value != null) {
                  found.put(key, value);
                }
              }
              return found;
            });
  }

  @Override
  public final void put(Map<String, StoredValue> values, StorageOptions options) {
    check("put");
    values.values().forEach(this::checkSize);
    object
        .store()
        .with(
            file -> {
              for (Map.Entry<String, StoredValue> entry : values.entrySet()) {
                file.values().put(entry.getKey(), entry.getValue());
              }
              return true;
            });
  }

  @Override
  public final int delete(List<String> keys, StorageOptions options) {
    check("delete");
    return object
        .store()
        .with(
            file -> {
              int count = 0;
              for (String key : keys) {
                count += file.values().delete(key) ? 1 : 0;
              }
              return count;
            });
  }

  @Override
  public final Map<String, StoredValue> list(StorageListOptions options) {
    check("list");
    return object.store().with(file -> file.values().list(options));
  }

  @Override
  public final @Nullable Instant getAlarm(StorageOptions options) {
    check("getAlarm");
    Alarm alarm = object.store().with(file -> file.alarm().visible());
    return alarm == null ? null : Instant.ofEpochMilli(alarm.scheduledTime());
  }

  @Override
  public final void setAlarm(Instant time, StorageOptions options) {
    check("setAlarm");
    object.requireAlarm();
    changeAlarm(Alarm.at(time.toEpochMilli()));
  }

  @Override
  public final void deleteAlarm(StorageOptions options) {
    check("deleteAlarm");
    changeAlarm(null);
  }

  private void changeAlarm(@Nullable Alarm alarm) {
    object.store().changeAlarm(file -> file.alarm().set(alarm));
  }

  private void checkSize(StoredValue value) {
    int bytes = value.isText() ? value.text().length() : value.bytes().length;
    if (!object.hasSqlite() && bytes > PLAIN_VALUE_BYTES) {
      throw ObjectFailure.refused(
          "RangeError", "Values cannot be larger than " + PLAIN_VALUE_BYTES + " bytes.");
    }
  }
}
