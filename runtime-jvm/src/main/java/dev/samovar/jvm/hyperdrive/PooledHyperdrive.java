package dev.samovar.jvm.hyperdrive;

import dev.samovar.hyperdrive.Hyperdrive;
import dev.samovar.spi.HyperdriveDriver;
import dev.samovar.spi.PostgresConnection;

/** A pool of connections to a PostgreSQL server, in place of Cloudflare's. */
public final class PooledHyperdrive implements HyperdriveDriver, AutoCloseable {

  private final String name;
  private final ConnectionString address;
  private final ConnectionPool pool;

  private PooledHyperdrive(String name, ConnectionString address) {
    this.name = name;
    this.address = address;
    this.pool = new ConnectionPool(address);
  }

  /**
   * Nothing is connected yet.
   *
   * @param name of the binding
   * @param connectionString {@code postgres://user:password@host:port/database}
   * @throws dev.samovar.jvm.config.ConfigException if it is of another form
   */
  public static PooledHyperdrive of(String name, String connectionString) {
    return new PooledHyperdrive(name, ConnectionString.of(name, connectionString));
  }

  public Hyperdrive hyperdrive() {
    return new Hyperdrive(name, this);
  }

  @Override
  public PostgresConnection acquire(long timeoutMillis) {
    return pool.take(timeoutMillis);
  }

  @Override
  public void release(PostgresConnection connection) {
    pool.giveBack((JdbcConnection) connection);
  }

  @Override
  public void close() {
    pool.close();
  }

  @Override
  public String connectionString() {
    return address.text();
  }

  @Override
  public String host() {
    return address.host();
  }

  @Override
  public int port() {
    return address.port();
  }

  @Override
  public String user() {
    return address.user();
  }

  @Override
  public String password() {
    return address.password();
  }

  @Override
  public String database() {
    return address.database();
  }
}
