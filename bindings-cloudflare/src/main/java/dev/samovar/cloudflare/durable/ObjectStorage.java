package dev.samovar.cloudflare.durable;

import dev.samovar.cloudflare.durable.jso.JsDurableObjectStorage;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.interop.WaitingCall;
import dev.samovar.durable.StorageListOptions;
import dev.samovar.durable.StorageOptions;
import dev.samovar.durable.StoredValue;
import dev.samovar.spi.ObjectStorageDriver;
import dev.samovar.spi.SqlRun;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** An object's storage, or one of its transactions. */
final class ObjectStorage implements ObjectStorageDriver {

  private final JsDurableObjectStorage storage;

  ObjectStorage(JsDurableObjectStorage storage) {
    this.storage = storage;
  }

  @Override
  public Map<String, StoredValue> get(List<String> keys, StorageOptions options) {
    JSObject list = StorageValues.keys(keys);
    return StorageValues.fromMap(await(() -> storage.get(list, StorageValues.options(options))));
  }

  @Override
  public void put(Map<String, StoredValue> values, StorageOptions options) {
    JSObject entries = StorageValues.entries(values);
    await(() -> storage.put(entries, StorageValues.options(options)));
  }

  @Override
  public int delete(List<String> keys, StorageOptions options) {
    JSObject list = StorageValues.keys(keys);
    return (int)
        StorageValues.number(await(() -> storage.delete(list, StorageValues.options(options))));
  }

  @Override
  public void deleteAll(StorageOptions options) {
    await(() -> storage.deleteAll(StorageValues.options(options)));
  }

  @Override
  public Map<String, StoredValue> list(StorageListOptions options) {
    return StorageValues.fromMap(await(() -> storage.list(StorageValues.listOptions(options))));
  }

  @Override
  public <T> T transaction(Function<ObjectStorageDriver, T> work) {
    return WaitingCall.of(
        storage::transaction,
        transaction -> work.apply(new ObjectStorage((JsDurableObjectStorage) transaction)));
  }

  @Override
  public <T> T transactionSync(Supplier<T> work) {
    SyncWork<T> call = new SyncWork<>(work);
    try {
      transactionSync(storage, call::run);
    } catch (RuntimeException e) {
      throw call.failure == null ? JsErrors.of(e) : call.failure;
    }
    return call.result;
  }

  @Override
  public SqlRun exec(String sql, @Nullable Object[] values) {
    return ObjectSql.exec(storage, sql, values);
  }

  @Override
  public long databaseSize() {
    return (long) storage.getSql().getDatabaseSize();
  }

  @Override
  public @Nullable Instant getAlarm() {
    double millis = StorageValues.number(await(storage::getAlarm));
    return millis < 0 ? null : Instant.ofEpochMilli((long) millis);
  }

  @Override
  public void setAlarm(Instant time) {
    await(() -> storage.setAlarm(time.toEpochMilli()));
  }

  @Override
  public void deleteAlarm() {
    await(storage::deleteAlarm);
  }

  @Override
  public void sync() {
    await(storage::sync);
  }

  private static @Nullable JSObject await(Supplier<JSObject> call) {
    try {
      return Promises.await(call.get());
    } catch (RuntimeException e) {
      throw JsErrors.of(e);
    }
  }

  @JSBody(
      params = {"storage", "work"},
      script = "storage.transactionSync(work);")
  private static native void transactionSync(JSObject storage, Work work);

  /** What a transaction calls. */
  @JSFunctor
  interface Work extends JSObject {
    void run();
  }

  /** Keeps what Java's work gave or threw, for JavaScript is between. */
  private static final class SyncWork<T> {
    private final Supplier<T> work;
    private @Nullable T result;
    private @Nullable RuntimeException failure;

    SyncWork(Supplier<T> work) {
      this.work = work;
    }

    void run() {
      try {
        result = work.get();
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
    }
  }
}
