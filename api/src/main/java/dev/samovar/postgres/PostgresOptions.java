package dev.samovar.postgres;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait, and how often to try.
 *
 * @param connectTimeout for a connection, all attempts together
 * @param connectAttempts how often a connection is tried while the server is busy or away, with a
 *     growing pause between; nothing has run then, so it is safe
 * @param statementTimeout what each statement may take, if it is limited; see {@link
 *     PostgresStatement#withTimeout}
 */
public record PostgresOptions(
    Duration connectTimeout, int connectAttempts, Optional<Duration> statementTimeout) {

  private static final PostgresOptions USUAL =
      new PostgresOptions(Duration.ofSeconds(60), 6, Optional.empty());

  /** 60 seconds and six attempts for a connection, no limit for a statement. */
  public static PostgresOptions usual() {
    return USUAL;
  }

  public PostgresOptions withConnectTimeout(Duration timeout) {
    return new PostgresOptions(timeout, connectAttempts, statementTimeout);
  }

  public PostgresOptions withConnectAttempts(int attempts) {
    return new PostgresOptions(connectTimeout, attempts, statementTimeout);
  }

  public PostgresOptions withStatementTimeout(Duration timeout) {
    return new PostgresOptions(connectTimeout, connectAttempts, Optional.of(timeout));
  }
}
