package dev.samovar.postgres;

import dev.samovar.spi.PostgresRows;
import dev.samovar.sql.Row;
import dev.samovar.sql.RowException;
import dev.samovar.sql.RowMapper;
import dev.samovar.sql.Rows;
import java.util.List;

/** The rows of a statement, and how many it gave or changed. */
public final class PostgresResult<T> {

  private final List<Row> read;
  private final List<T> rows;
  private final String command;
  private final long count;

  private PostgresResult(List<Row> read, RowMapper<T> mapper, String command, long count) {
    this.read = read;
    this.rows = Rows.mapped(read, mapper);
    this.command = command;
    this.count = count;
  }

  static <T> PostgresResult<T> of(PostgresRows given, RowMapper<T> mapper) {
    return new PostgresResult<>(PostgresCells.rows(given), mapper, given.command(), given.count());
  }

  /** In order of the result; not modifiable. */
  public List<T> rows() {
    return rows;
  }

  /** Rows that were selected, inserted, updated or deleted. */
  public long count() {
    return count;
  }

  /** What the server says it did: {@code SELECT}, {@code INSERT}, {@code CREATE TABLE}. */
  public String command() {
    return command;
  }

  /**
   * The same rows read as another type.
   *
   * @throws RowException if a row does not fit
   */
  public <U> PostgresResult<U> as(Class<U> type) {
    return new PostgresResult<>(read, Rows.mapper(type), command, count);
  }
}
