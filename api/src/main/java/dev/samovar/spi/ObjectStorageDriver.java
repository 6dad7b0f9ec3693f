package dev.samovar.spi;

import dev.samovar.durable.StorageOptions;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object's storage as its runtime has it. */
public interface ObjectStorageDriver extends StorageOperationsDriver {

  void deleteAll(StorageOptions options);

  <T> T transaction(Function<TransactionDriver, T> work);

  <T> T transactionSync(Supplier<T> work);

  SyncKvDriver kv();

  /**
   * @param values each null, a Long within ±(2^53 − 1), a finite Double, a String or a byte[]
   * @throws dev.samovar.durable.SqlException if the database refuses
   */
  SqlRun exec(String sql, @Nullable Object[] values);

  long databaseSize();

  void sync();

  String currentBookmark();

  String bookmarkForTime(Instant time);

  /** The bookmark that would undo it. */
  String restoreOnNextSession(String bookmark);
}
