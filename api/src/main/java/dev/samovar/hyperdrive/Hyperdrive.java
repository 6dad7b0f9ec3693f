package dev.samovar.hyperdrive;

import dev.samovar.postgres.PostgresDatabase;
import dev.samovar.postgres.PostgresOptions;
import dev.samovar.spi.HyperdriveDriver;
import dev.samovar.worker.Secret;

/**
 * A Hyperdrive configuration: a PostgreSQL database behind a pool of connections near to it.
 *
 * <p>The pool is Cloudflare's. It hands a server's connection out for a transaction, so that
 * nothing but what is stored (no {@code SET}, temporary table or session lock) lasts from one
 * transaction to the next. On a JVM it is a pool of at most ten connections.
 *
 * @see <a href="https://developers.cloudflare.com/hyperdrive/">Hyperdrive</a>
 */
public final class Hyperdrive {

  private final String name;
  private final HyperdriveDriver driver;

  /** For runtimes; a handler gets it from its env. */
  public Hyperdrive(String name, HyperdriveDriver driver) {
    this.name = name;
    this.driver = driver;
  }

  /** The database, with the usual timeouts. */
  public PostgresDatabase connect() {
    return connect(PostgresOptions.usual());
  }

  /**
   * The database. Nothing is opened until the first statement; the request's connection is closed
   * after the request and the work that it leaves behind, a Durable Object's when no event of it is
   * under way.
   */
  public PostgresDatabase connect(PostgresOptions options) {
    return new PostgresDatabase(driver, options);
  }

  /** {@code postgres://user:password@host:port/database}, for a client of your own. */
  public Secret connectionString() {
    return new Secret(name + ".connectionString", driver.connectionString());
  }

  public String host() {
    return driver.host();
  }

  public int port() {
    return driver.port();
  }

  public String user() {
    return driver.user();
  }

  public Secret password() {
    return new Secret(name + ".password", driver.password());
  }

  public String database() {
    return driver.database();
  }
}
