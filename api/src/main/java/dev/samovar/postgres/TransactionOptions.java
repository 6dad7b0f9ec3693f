package dev.samovar.postgres;

/**
 * How a transaction runs.
 *
 * @param isReadOnly whether the server refuses changes within it
 * @param retries how often the whole work is run again when the server gave up on it because of
 *     another transaction: {@link PostgresException.Kind#SERIALIZATION}. The work must then bear
 *     being run twice
 */
public record TransactionOptions(IsolationLevel isolation, boolean isReadOnly, int retries) {

  /** Read committed, writable, run once. */
  public static TransactionOptions usual() {
    return new TransactionOptions(IsolationLevel.READ_COMMITTED, false, 0);
  }

  /** Serializable, and run again up to that many times when it collides with another. */
  public static TransactionOptions serializable(int retries) {
    return new TransactionOptions(IsolationLevel.SERIALIZABLE, false, retries);
  }

  public TransactionOptions withIsolation(IsolationLevel level) {
    return new TransactionOptions(level, isReadOnly, retries);
  }

  public TransactionOptions readOnly() {
    return new TransactionOptions(isolation, true, retries);
  }

  String begin() {
    return "BEGIN ISOLATION LEVEL " + isolation.sql() + (isReadOnly ? " READ ONLY" : "");
  }
}
