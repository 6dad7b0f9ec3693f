package dev.samovar.jvm.hyperdrive;

import dev.samovar.postgres.PostgresException;
import dev.samovar.spi.PostgresConnection;
import dev.samovar.spi.PostgresError;
import dev.samovar.spi.PostgresQuery;
import dev.samovar.spi.PostgresRows;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.core.BaseConnection;

/**
 * A connection by JDBC.
 *
 * <p>Below {@code java.sql}, at the driver's query executor: there {@code $1} is the server's own,
 * and what comes back is the server's text and type, as on Workers.
 */
final class JdbcConnection implements PostgresConnection {

  private static final int ALIVE_SECONDS = 5;

  private final BaseConnection postgres;
  private final PreparedQueries prepared;
  private long usedNanos = System.nanoTime();

  JdbcConnection(BaseConnection postgres) {
    this.postgres = postgres;
    this.prepared = new PreparedQueries(postgres.getQueryExecutor());
  }

  @Override
  public List<PostgresRows> run(List<PostgresQuery> queries, long patienceMillis) {
    List<PostgresRows> results = new ArrayList<>(queries.size());
    PostgresException failure = null;
    waitAtMost(patienceMillis);
    for (PostgresQuery query : queries) {
      try {
        results.add(prepared.run(query));
      } catch (SQLException e) {
        failure = failure == null ? failure(e, query) : failure;
      }
    }
    waitAtMost(0);
    if (failure != null) {
      throw failure;
    }
    return results;
  }

  @Override
  public boolean isOpen() {
    return !postgres.getQueryExecutor().isClosed();
  }

  /** Whether the server answers. */
  boolean isAlive() {
    try {
      return postgres.isValid(ALIVE_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  void used() {
    usedNanos = System.nanoTime();
  }

  boolean isUnusedFor(Duration time) {
    return System.nanoTime() - usedNanos >= time.toNanos();
  }

  void close() {
    postgres.getQueryExecutor().close();
  }

  private PostgresException failure(SQLException e, PostgresQuery query) {
    boolean gaveUp = e.getCause() instanceof SocketTimeoutException;
    PostgresError error =
        gaveUp
            ? PostgresError.of(PostgresError.CANCELED, "the server did not answer in time", false)
            : JdbcErrors.of(e, isOpen());
    return PostgresException.of(error, query, e);
  }

  /** For each read of the socket; 0 for as long as it takes. */
  private void waitAtMost(long millis) {
    try {
      if (isOpen()) {
        postgres.setNetworkTimeout(Runnable::run, (int) Math.min(Integer.MAX_VALUE, millis));
      }
    } catch (SQLException e) {
      throw PostgresException.of(JdbcErrors.of(e, isOpen()), PostgresQuery.script(""), e);
    }
  }
}
