package dev.samovar.spi;

/** Where the connections to a PostgreSQL server come from. */
public interface PostgresDriver {

  /**
   * A connection for the caller alone; it tries once.
   *
   * @throws dev.samovar.postgres.PostgresException if there is none within that time
   */
  PostgresConnection acquire(long timeoutMillis);

  /** Take it back; it may be lost, but is in no transaction. */
  void release(PostgresConnection connection);
}
