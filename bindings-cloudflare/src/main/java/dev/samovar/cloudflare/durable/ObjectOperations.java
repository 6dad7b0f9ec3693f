package dev.samovar.cloudflare.durable;

import dev.samovar.cloudflare.durable.jso.JsDurableObjectStorage;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.durable.StorageListOptions;
import dev.samovar.durable.StorageOptions;
import dev.samovar.durable.StoredValue;
import dev.samovar.spi.StorageOperationsDriver;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** The calls that an object's storage and a transaction have in common. */
abstract class ObjectOperations implements StorageOperationsDriver {

  private final JsDurableObjectStorage storage;

  ObjectOperations(JsDurableObjectStorage storage) {
    this.storage = storage;
  }

  @Override
  public final Map<String, StoredValue> get(List<String> keys, StorageOptions options) {
    JSObject list = StorageValues.keys(keys);
    return StorageValues.fromMap(await(() -> storage.get(list, StorageValues.options(options))));
  }

  @Override
  public final void put(Map<String, StoredValue> values, StorageOptions options) {
    JSObject entries = StorageValues.entries(values);
    await(() -> storage.put(entries, StorageValues.options(options)));
  }

  @Override
  public final int delete(List<String> keys, StorageOptions options) {
    JSObject list = StorageValues.keys(keys);
    return (int)
        StorageValues.number(await(() -> storage.delete(list, StorageValues.options(options))));
  }

  @Override
  public final Map<String, StoredValue> list(StorageListOptions options) {
    return StorageValues.fromMap(await(() -> storage.list(StorageValues.listOptions(options))));
  }

  @Override
  public final @Nullable Instant getAlarm(StorageOptions options) {
    double millis =
        StorageValues.number(await(() -> storage.getAlarm(StorageValues.options(options))));
    return millis < 0 ? null : Instant.ofEpochMilli((long) millis);
  }

  @Override
  public final void setAlarm(Instant time, StorageOptions options) {
    await(() -> storage.setAlarm(time.toEpochMilli(), StorageValues.options(options)));
  }

  @Override
  public final void deleteAlarm(StorageOptions options) {
    await(() -> storage.deleteAlarm(StorageValues.options(options)));
  }

  static @Nullable JSObject await(Supplier<JSObject> call) {
    try {
      return Promises.await(call.get());
    } catch (RuntimeException e) {
      throw JsErrors.of(e);
    }
  }
}
