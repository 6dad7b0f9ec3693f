package dev.samovar.sql;

/** A row that does not fit the record it is read into. */
public final class RowException extends RuntimeException {

  public RowException(String message) {
    super(message);
  }
}
