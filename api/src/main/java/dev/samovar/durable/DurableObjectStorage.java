package dev.samovar.durable;

import dev.samovar.spi.ObjectStorageDriver;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The storage of one object: nobody else reads or writes it.
 *
 * <p>Writes that are made without waiting for anything but storage between them are stored all or
 * none, and no answer leaves the object before they are on disk.
 *
 * @see <a href="https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/">Durable
 *     Objects: storage</a>
 */
public final class DurableObjectStorage extends StorageOperations {

  private final ObjectStorageDriver driver;
  private final StorageOptions options;

  /** For runtimes; an object gets it from its state. */
  public DurableObjectStorage(ObjectStorageDriver driver) {
    this(driver, StorageOptions.defaults());
  }

  private DurableObjectStorage(ObjectStorageDriver driver, StorageOptions options) {
    super(driver, options);
    this.driver = driver;
    this.options = options;
  }

  /** The same storage, whose single operations behave so. */
  public DurableObjectStorage withOptions(StorageOptions options) {
    return new DurableObjectStorage(driver, options);
  }

  /**
   * Remove everything, SQL tables too: an object without storage costs nothing and ends to exist.
   *
   * <p>An alarm is removed with the rest from compatibility date 2026-02-24 on, before it only by
   * {@link #deleteAlarm()}.
   */
  public void deleteAll() {
    driver.deleteAll(options);
  }

  /**
   * Do several operations, all or none, though the work waits between them. What it throws undoes
   * them, and is thrown here.
   *
   * @param work may be done again if there was a conflict
   */
  public <T> T transaction(Function<DurableObjectTransaction, T> work) {
    return driver.transaction(each -> work.apply(new DurableObjectTransaction(each, options)));
  }

  /**
   * Do operations that need not wait, all or none; only in an object with SQLite. What the work
   * throws undoes them, and is thrown here.
   *
   * @param work cannot wait: of this storage it may use {@link #sql()} and {@link #kv()} alone
   */
  public <T> T transactionSync(Supplier<T> work) {
    return driver.transactionSync(work);
  }

  /** The object's SQLite database; only where the configuration gave the class one. */
  public SqlStorage sql() {
    return new SqlStorage(driver);
  }

  /** The same keys and values without waiting; only in an object with SQLite. */
  public SyncKvStorage kv() {
    return new SyncKvStorage(driver.kv());
  }

  /** Wait until all writes are on disk. */
  public void sync() {
    driver.sync();
  }

  /**
   * A name of the storage as it is now, for {@link #onNextSessionRestoreBookmark}; only in an
   * object with SQLite. Bookmarks sort by time.
   */
  public String getCurrentBookmark() {
    return driver.currentBookmark();
  }

  /**
   * A name of the storage as it was then.
   *
   * @param time within the last 30 days
   */
  public String getBookmarkForTime(Instant time) {
    return driver.bookmarkForTime(time);
  }

  /**
   * Bring the storage back to what it was, when the object starts the next time; {@link
   * DurableObjectState#abort} starts it now.
   *
   * @return the bookmark by which that is undone
   */
  public String onNextSessionRestoreBookmark(String bookmark) {
    return driver.restoreOnNextSession(bookmark);
  }
}
