package dev.samovar.durable;

import dev.samovar.spi.BoundValues;
import dev.samovar.spi.ObjectStorageDriver;
import org.jspecify.annotations.Nullable;

/**
 * The SQLite database of one object. Nothing here waits: it is in the same process.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/#sql-api">Durable
 *     Objects: SQL API</a>
 */
public final class SqlStorage {

  private final ObjectStorageDriver driver;

  SqlStorage(ObjectStorageDriver driver) {
    this.driver = driver;
  }

  /**
   * Run a statement, or several parted by semicolons, of which the last one's rows are given.
   *
   * <p>{@code BEGIN} and {@code SAVEPOINT} are refused: {@link
   * DurableObjectStorage#transactionSync}.
   *
   * @param bindings for {@code ?} in order: texts, numbers, booleans (as 0 and 1), {@code byte[]},
   *     null and {@code Optional}, enums (their name), {@code UUID}; {@code Instant} and {@code
   *     LocalDate} as ISO 8601 texts; {@code BigDecimal} and {@code BigInteger} as texts. At most
   *     100, each at most 2,000,000 bytes
   * @throws SqlException if the database refuses, there are too many values, or one is too long, a
   *     {@code long} beyond ±(2^53 − 1) (bind it as a text), not finite, or of another type
   */
  public SqlCursor exec(String sql, @Nullable Object @Nullable ... bindings) {
    // A lone null among varargs is no array.
    Object[] given = bindings == null ? new Object[1] : bindings;
    BoundValues bound =
        new BoundValues("SQLite", (reason, why) -> new SqlException(why, sql, reason.fault()));
    return new SqlCursor(driver.exec(sql, bound.of(given)));
  }

  /** Bytes on disk. */
  public long databaseSize() {
    return driver.databaseSize();
  }
}
