package dev.samovar.postgres;

/**
 * What a transaction sees of others.
 *
 * @see <a href="https://www.postgresql.org/docs/current/transaction-iso.html">PostgreSQL:
 *     transaction isolation</a>
 */
public enum IsolationLevel {
  /** PostgreSQL's default. */
  READ_COMMITTED("READ COMMITTED"),
  REPEATABLE_READ("REPEATABLE READ"),
  SERIALIZABLE("SERIALIZABLE");

  private final String sql;

  IsolationLevel(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
