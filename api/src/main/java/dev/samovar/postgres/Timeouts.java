package dev.samovar.postgres;

import dev.samovar.spi.PostgresQuery;
import java.time.Duration;
import java.util.Optional;

/**
 * Limits of time that the server keeps, and how long to wait for it to say so.
 *
 * <p>Set for a transaction, as behind Hyperdrive a session keeps no setting.
 */
final class Timeouts {

  /** A server that says nothing so long after it should have stopped is not there any more. */
  private static final long PATIENCE_MILLIS = 2_000;

  private Timeouts() {}

  /** Of at least a millisecond, as 0 is PostgreSQL's word for no limit. */
  static PostgresQuery set(Duration timeout) {
    return PostgresQuery.script("SET LOCAL statement_timeout = " + Math.max(1, timeout.toMillis()));
  }

  static PostgresQuery setBack(Optional<Duration> usual) {
    return usual.isPresent()
        ? set(usual.get())
        : PostgresQuery.script("SET LOCAL statement_timeout TO DEFAULT");
  }

  static long patience(Optional<Duration> timeout) {
    return patience(timeout, 1);
  }

  /** Of that many statements, each with the same limit; 0 without one. */
  static long patience(Optional<Duration> timeout, int statements) {
    return timeout.isPresent() ? timeout.get().toMillis() * statements + PATIENCE_MILLIS : 0;
  }
}
