package dev.samovar.spi;

import java.util.List;

/** One connection to a PostgreSQL server, for one user of it at a time. */
public interface PostgresConnection {

  /**
   * Send all of them and wait for all, whether or not one fails.
   *
   * @param patienceMillis how long to wait for the server before the connection is given up; 0 for
   *     no limit
   * @throws dev.samovar.postgres.PostgresException of the first that failed
   */
  List<PostgresRows> run(List<PostgresQuery> queries, long patienceMillis);

  /** False once it is lost: then nothing can be run any more. */
  boolean isOpen();
}
