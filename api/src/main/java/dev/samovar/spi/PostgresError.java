package dev.samovar.spi;

/**
 * An error of a PostgreSQL server or of the way to it; what it does not say is empty.
 *
 * @param connecting whether there was no connection yet, so that nothing was run
 */
public record PostgresError(
    String sqlState,
    String message,
    String detail,
    String hint,
    String table,
    String column,
    String constraint,
    boolean connecting) {

  /** No connection could be made. */
  public static final String CANNOT_CONNECT = "08001";

  /** The connection was lost. */
  public static final String LOST = "08006";

  /** The statement was stopped. */
  public static final String CANCELED = "57014";

  public static PostgresError of(String sqlState, String message, boolean connecting) {
    return new PostgresError(sqlState, message, "", "", "", "", "", connecting);
  }
}
