package dev.samovar.durable;

import org.jspecify.annotations.Nullable;

/** SQL that an object's database refused, or a value that it has no type for. */
public final class SqlException extends RuntimeException {

  private final String sql;

  /** For runtimes. */
  public SqlException(String message, String sql, @Nullable Throwable cause) {
    super(message + " [" + sql + "]", cause);
    this.sql = sql;
  }

  /** The statement, without what is bound. */
  public String sql() {
    return sql;
  }
}
