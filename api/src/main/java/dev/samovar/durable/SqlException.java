package dev.samovar.durable;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.spi.ClientFault;
import dev.samovar.spi.SqliteFaults;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SQL that an object's database refused, or a value that it has no type for.
 *
 * <p>If no handler catches it, what a bound value alone can cause is answered 4xx: see {@link
 * dev.samovar.d1.D1Exception}.
 */
public final class SqlException extends RuntimeException implements HttpFailure {

  private final String sql;
  private final transient @Nullable ClientFault fault;

  /** For runtimes. */
  public SqlException(String message, String sql, @Nullable Throwable cause) {
    super(message + " [" + sql + "]", cause);
    this.sql = sql;
    this.fault = SqliteFaults.of(message, sql);
  }

  SqlException(String message, String sql, @Nullable ClientFault fault) {
    super(message + " [" + sql + "]");
    this.sql = sql;
    this.fault = fault;
  }

  /** The statement, without what is bound. */
  public String sql() {
    return sql;
  }

  @Override
  public Optional<HttpException> toHttp() {
    return ClientFault.toHttp(fault);
  }
}
