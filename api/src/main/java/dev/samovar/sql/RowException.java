package dev.samovar.sql;

/**
 * A row that does not fit what it is read into; the message names the column, what was found and
 * what was expected, never a value.
 */
public final class RowException extends RuntimeException {

  public RowException(String message) {
    super(message);
  }

  public RowException(String message, Throwable cause) {
    super(message, cause);
  }
}
