package dev.samovar.postgres;

import dev.samovar.spi.PostgresConnection;
import dev.samovar.spi.PostgresQuery;
import dev.samovar.spi.PostgresRows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A connection from BEGIN to COMMIT or ROLLBACK. */
final class OpenTransaction implements StatementRunner {

  private final PostgresConnection connection;
  private final Optional<Duration> usualTimeout;
  private boolean ended;

  OpenTransaction(PostgresConnection connection, Optional<Duration> usualTimeout) {
    this.connection = connection;
    this.usualTimeout = usualTimeout;
  }

  /** Begin, work, and commit or roll back. */
  <T, X extends Exception> T run(TransactionOptions how, TransactionWork<T, X> work) throws X {
    List<PostgresQuery> start = new ArrayList<>();
    start.add(PostgresQuery.script(how.begin()));
    usualTimeout.ifPresent(limit -> start.add(Timeouts.set(limit)));
    run(start);
    T result;
    try {
      result = work.run(new PostgresTransaction(this));
    } catch (Throwable e) {
      undo("ROLLBACK", e);
      throw e;
    } finally {
      ended = true;
    }
    commit();
    return result;
  }

  @Override
  public PostgresRows run(PostgresQuery query, Optional<Duration> timeout) {
    if (timeout.isEmpty()) {
      return run(List.of(query)).get(0);
    }
    List<PostgresQuery> limited =
        List.of(Timeouts.set(timeout.get()), query, Timeouts.setBack(usualTimeout));
    return run(limited, Timeouts.patience(timeout)).get(1);
  }

  @Override
  public void inTransaction(Consumer<StatementRunner> work) {
    work.accept(this);
  }

  List<PostgresRows> run(List<PostgresQuery> queries) {
    return run(queries, Timeouts.patience(usualTimeout, queries.size()));
  }

  void script(String sql) {
    run(List.of(PostgresQuery.script(sql)));
  }

  void undo(String sql, Throwable reason) {
    if (!connection.isOpen()) {
      return; // The server undoes what a lost connection began.
    }
    try {
      script(sql);
    } catch (PostgresException e) {
      reason.addSuppressed(e);
    }
  }

  /** To COMMIT a transaction in which a statement failed the server answers ROLLBACK, no error. */
  private void commit() {
    List<PostgresRows> answer = connection.run(List.of(PostgresQuery.script("COMMIT")), 0);
    if (answer.get(0).command().equals("ROLLBACK")) {
      throw PostgresException.refused(
          SqlStates.IN_FAILED_TRANSACTION,
          "The transaction was rolled back, as a statement in it had failed and its exception was"
              + " caught; catch it around a savepoint instead",
          "");
    }
  }

  private List<PostgresRows> run(List<PostgresQuery> queries, long patienceMillis) {
    if (ended) {
      throw new IllegalStateException(
          "The transaction has ended: use its statements within its work only");
    }
    return connection.run(queries, patienceMillis);
  }
}
