package dev.samovar.postgres;

import dev.samovar.postgres.PostgresException.Kind;
import dev.samovar.spi.PostgresConnection;
import dev.samovar.spi.PostgresDriver;
import dev.samovar.spi.PostgresQuery;
import dev.samovar.spi.PostgresRows;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Connections for what runs by itself, and for transactions. */
final class Session implements StatementRunner {

  static final PostgresQuery BEGIN = PostgresQuery.script("BEGIN");
  static final PostgresQuery COMMIT = PostgresQuery.script("COMMIT");

  private final PostgresDriver driver;
  private final PostgresOptions options;

  Session(PostgresDriver driver, PostgresOptions options) {
    this.driver = driver;
    this.options = options;
  }

  PostgresOptions options() {
    return options;
  }

  @Override
  public PostgresRows run(PostgresQuery query, Optional<Duration> ownTimeout) {
    Optional<Duration> timeout = ownTimeout.or(options::statementTimeout);
    if (timeout.isEmpty()) {
      return run(List.of(query), 0).get(0);
    }
    List<PostgresQuery> limited = List.of(BEGIN, Timeouts.set(timeout.get()), query, COMMIT);
    return run(limited, Timeouts.patience(timeout)).get(2);
  }

  List<PostgresRows> run(List<PostgresQuery> queries, long patienceMillis) {
    PostgresConnection connection = acquire();
    try {
      return connection.run(queries, patienceMillis);
    } finally {
      driver.release(connection);
    }
  }

  @Override
  public void inTransaction(Consumer<StatementRunner> work) {
    transaction(
        TransactionOptions.usual(),
        transaction -> {
          work.accept(transaction.runner());
          return true;
        });
  }

  <T, X extends Exception> T transaction(TransactionOptions how, TransactionWork<T, X> work)
      throws X {
    for (int attempt = 0; ; attempt++) {
      try {
        return attempt(how, work);
      } catch (PostgresException e) {
        if (e.kind() != Kind.SERIALIZATION || attempt >= how.retries()) {
          throw e;
        }
        Backoff.pause(attempt);
      }
    }
  }

  private <T, X extends Exception> T attempt(TransactionOptions how, TransactionWork<T, X> work)
      throws X {
    PostgresConnection connection = acquire();
    try {
      return new OpenTransaction(connection, options.statementTimeout()).run(how, work);
    } finally {
      driver.release(connection);
    }
  }

  private PostgresConnection acquire() {
    long end = System.currentTimeMillis() + options.connectTimeout().toMillis();
    for (int attempt = 1; ; attempt++) {
      try {
        return driver.acquire(Math.max(1, end - System.currentTimeMillis()));
      } catch (PostgresException e) {
        long left = end - System.currentTimeMillis();
        if (!mayPass(e) || attempt >= options.connectAttempts() || left <= 0) {
          throw e;
        }
        Backoff.pause(attempt, left);
      }
    }
  }

  private static boolean mayPass(PostgresException e) {
    return e.kind() == Kind.BUSY || e.kind() == Kind.UNAVAILABLE;
  }
}
