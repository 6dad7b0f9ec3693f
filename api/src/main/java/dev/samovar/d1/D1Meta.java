package dev.samovar.d1;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What D1 tells about the run of a statement.
 *
 * @param duration time in the database, without the network
 * @param changes rows inserted, updated or deleted
 * @param lastRowId the row id inserted last on this connection, by whichever statement; empty if it
 *     is beyond 2^53 − 1 and so did not come exactly
 * @param changedDb whether the database was changed at all
 * @param sizeAfter size of the database in bytes
 * @param rowsRead rows scanned, which is what is billed; on a JVM the rows returned
 * @param rowsWritten rows written with those of indexes, which is what is billed; on a JVM the
 *     changes
 * @param servedBy name of the instance
 * @param servedByRegion region of the instance
 * @param servedByColo airport code of the place
 * @param servedByPrimary whether it was the primary and not a read replica
 * @param totalAttempts how often D1 tried, with its own retries of reads
 * @param sqlDuration {@code timings.sql_duration_ms}: time that the last attempt took in SQLite
 * @see <a href="https://developers.cloudflare.com/d1/worker-api/return-object/">D1: return
 *     object</a>
 */
public record D1Meta(
    Duration duration,
    long changes,
    OptionalLong lastRowId,
    boolean changedDb,
    long sizeAfter,
    long rowsRead,
    long rowsWritten,
    Optional<String> servedBy,
    Optional<String> servedByRegion,
    Optional<String> servedByColo,
    Optional<Boolean> servedByPrimary,
    OptionalInt totalAttempts,
    Optional<Duration> sqlDuration) {

  /** Nothing known. */
  public static final D1Meta UNKNOWN = of(Duration.ZERO, 0, OptionalLong.empty(), false, 0, 0, 0);

  /** What each database tells; where it ran is unknown. */
  public static D1Meta of(
      Duration duration,
      long changes,
      OptionalLong lastRowId,
      boolean changedDb,
      long sizeAfter,
      long rowsRead,
      long rowsWritten) {
    return new D1Meta(
        duration,
        changes,
        lastRowId,
        changedDb,
        sizeAfter,
        rowsRead,
        rowsWritten,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }
}
