package dev.samovar.jvm.hyperdrive;

import dev.samovar.postgres.PostgresException;
import dev.samovar.spi.PostgresError;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/**
 * At most ten connections, each closed when nobody has used it for ten seconds.
 *
 * <p>A server that cannot be reached is told at once, as on Workers; the pools that there are try
 * again by themselves until the time is over.
 */
final class ConnectionPool implements AutoCloseable {

  private static final int CONNECTIONS = 10;
  private static final Duration IDLE = Duration.ofSeconds(10);

  private final ConnectionString address;
  private final Semaphore places = new Semaphore(CONNECTIONS, true);
  private final Deque<JdbcConnection> idle = new ArrayDeque<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(ConnectionPool::daemon);

  ConnectionPool(ConnectionString address) {
    this.address = address;
  }

  /**
   * @throws PostgresException if all are in use for that long, or none can be opened
   */
  JdbcConnection take(long timeoutMillis) {
    if (!hasPlace(timeoutMillis)) {
      throw PostgresException.connecting(
          PostgresError.of("53300", "all " + CONNECTIONS + " connections are in use", true), null);
    }
    try {
      return aliveOrNew(timeoutMillis);
    } catch (SQLException e) {
      places.release();
      throw PostgresException.connecting(JdbcErrors.connecting(e), e);
    }
  }

  void giveBack(JdbcConnection connection) {
    connection.used();
    if (connection.isOpen()) {
      add(connection);
      timer.schedule(this::closeUnused, IDLE.toMillis() + 1, TimeUnit.MILLISECONDS);
    }
    places.release();
  }

  @Override
  public synchronized void close() {
    timer.shutdownNow();
    idle.forEach(JdbcConnection::close);
    idle.clear();
  }

  private boolean hasPlace(long timeoutMillis) {
    try {
      return places.tryAcquire(timeoutMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private JdbcConnection aliveOrNew(long timeoutMillis) throws SQLException {
    for (JdbcConnection known = poll(); known != null; known = poll()) {
      if (known.isAlive()) {
        return known;
      }
      known.close();
    }
    return opened(timeoutMillis);
  }

  private JdbcConnection opened(long timeoutMillis) throws SQLException {
    String seconds = Long.toString(Math.max(1, timeoutMillis / 1000));
    Properties properties = new Properties();
    properties.setProperty("user", address.user());
    properties.setProperty("password", address.password());
    properties.setProperty("connectTimeout", seconds);
    properties.setProperty("loginTimeout", seconds);
    properties.setProperty("ApplicationName", "samovar");
    return new JdbcConnection(
        DriverManager.getConnection(address.jdbcUrl(), properties).unwrap(BaseConnection.class));
  }

  private synchronized void add(JdbcConnection connection) {
    if (timer.isShutdown()) {
      connection.close();
    } else {
      idle.push(connection);
    }
  }

  private synchronized @Nullable JdbcConnection poll() {
    return idle.poll();
  }

  private synchronized void closeUnused() {
    List<JdbcConnection> unused = new ArrayList<>(idle);
    unused.removeIf(connection -> !connection.isUnusedFor(IDLE));
    unused.forEach(JdbcConnection::close);
    idle.removeAll(unused);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "unused-postgres-connections");
    thread.setDaemon(true);
    return thread;
  }
}
