package dev.samovar.jvm.durable;

import dev.samovar.durable.StorageOptions;
import dev.samovar.spi.ObjectStorageDriver;
import dev.samovar.spi.SqlRun;
import dev.samovar.spi.SyncKvDriver;
import dev.samovar.spi.TransactionDriver;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object's storage in its file. */
final class StoreStorage extends StoreOperations implements ObjectStorageDriver {

  private static final String ADVICE =
      " To enable SQLite, change `new_classes` to `new_sqlite_classes` in the migrations of the"
          + " wrangler configuration; a class that was deployed cannot be changed.";

  StoreStorage(HostedObject object) {
    super(object);
  }

  @Override
  void check(String operation) {}

  @Override
  public void deleteAll(StorageOptions options) {
    if (object.isKept()) {
      throw ObjectFailure.refused("Error", "Cannot call deleteAll() within a transaction");
    }
    object.store().delete();
  }

  @Override
  public <T> T transaction(Function<TransactionDriver, T> work) {
    StoreTransaction transaction = new StoreTransaction(object);
    return object.keep(() -> undoable(() -> work.apply(transaction), transaction::isRolledBack));
  }

  @Override
  public <T> T transactionSync(Supplier<T> work) {
    requireSqlite();
    return object.keep(() -> undoable(work, () -> false));
  }

  @Override
  public SyncKvDriver kv() {
    if (!object.hasSqlite()) {
      throw ObjectFailure.refused(
          "Error",
          "The storage.kv (synchronous KV) API is only available for SQLite-backed Durable Objects,"
              + " but this object's namespace is not declared to use SQLite."
              + ADVICE);
    }
    return new StoreKv(this);
  }

  @Override
  public SqlRun exec(String sql, @Nullable Object[] values) {
    if (!object.hasSqlite()) {
      throw StoreSql.refused(
          "SQL is not enabled for this Durable Object class." + ADVICE, sql, null);
    }
    return object.store().with(file -> StoreSql.exec(file, sql, values));
  }

  @Override
  public long databaseSize() {
    requireSqlite();
    return object.store().with(ObjectFile::size);
  }

  @Override
  public void sync() {
    if (!object.isKept()) {
      object.store().commit();
    }
  }

  @Override
  public String currentBookmark() {
    return "0".repeat(8) + "-" + "0".repeat(8) + "-" + "0".repeat(8) + "-" + "0".repeat(32);
  }

  @Override
  public String bookmarkForTime(Instant time) {
    throw noPast();
  }

  @Override
  public String restoreOnNextSession(String bookmark) {
    throw noPast();
  }

  private static ObjectFailure noPast() {
    return ObjectFailure.refused(
        "Error",
        "This Durable Object's storage back-end does not implement point-in-time recovery.");
  }

  private void requireSqlite() {
    if (!object.hasSqlite()) {
      throw ObjectFailure.refused(
          "Error", "SQL is not enabled for this Durable Object class." + ADVICE);
    }
  }

  private <T> T undoable(Supplier<T> work, Supplier<Boolean> isToBeUndone) {
    return object
        .store()
        .with(
            file -> {
              Connection connection = file.connection();
              Savepoint start = connection.setSavepoint();
              boolean isDone = false;
              try {
                T result = work.get();
                isDone = !isToBeUndone.get();
                return result;
              } finally {
                end(connection, start, isDone);
              }
            });
  }

  private static void end(Connection connection, Savepoint start, boolean isDone)
      throws SQLException {
    if (!isDone) {
      connection.rollback(start);
    }
    connection.releaseSavepoint(start);
  }
}
