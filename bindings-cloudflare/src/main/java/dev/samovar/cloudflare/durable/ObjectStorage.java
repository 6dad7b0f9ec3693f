package dev.samovar.cloudflare.durable;

import dev.samovar.cloudflare.durable.jso.JsDurableObjectStorage;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Strings;
import dev.samovar.cloudflare.interop.WaitingCall;
import dev.samovar.durable.StorageOptions;
import dev.samovar.spi.ObjectStorageDriver;
import dev.samovar.spi.SqlRun;
import dev.samovar.spi.SyncKvDriver;
import dev.samovar.spi.TransactionDriver;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** An object's storage. */
final class ObjectStorage extends ObjectOperations implements ObjectStorageDriver {

  private final JsDurableObjectStorage storage;

  ObjectStorage(JsDurableObjectStorage storage) {
    super(storage);
    this.storage = storage;
  }

  @Override
  public void deleteAll(StorageOptions options) {
    await(() -> storage.deleteAll(StorageValues.options(options)));
  }

  @Override
  public <T> T transaction(Function<TransactionDriver, T> work) {
    return WaitingCall.of(
        storage::transaction, transaction -> work.apply(new ObjectTransaction(transaction)));
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
  public SyncKvDriver kv() {
    return new ObjectKv(ObjectKv.call(storage::getKv));
  }

  @Override
  public SqlRun exec(String sql, @Nullable Object[] values) {
    return ObjectSql.exec(storage, sql, values);
  }

  @Override
  public long databaseSize() {
    return ObjectKv.call(() -> (long) storage.getSql().getDatabaseSize());
  }

  @Override
  public void sync() {
    await(storage::sync);
  }

  @Override
  public String currentBookmark() {
    return text(await(storage::getCurrentBookmark));
  }

  @Override
  public String bookmarkForTime(Instant time) {
    return text(await(() -> storage.getBookmarkForTime(time.toEpochMilli())));
  }

  @Override
  public String restoreOnNextSession(String bookmark) {
    return text(await(() -> storage.onNextSessionRestoreBookmark(bookmark)));
  }

  private static String text(@Nullable JSObject bookmark) {
    return Objects.requireNonNull(Strings.fromJs(bookmark));
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
