package dev.samovar.d1;

import dev.samovar.sql.Row;
import dev.samovar.sql.RowException;
import dev.samovar.sql.RowMapper;
import dev.samovar.sql.Rows;
import java.util.List;

/**
 * The rows of a statement, and what D1 tells about its run.
 *
 * @see <a href="https://developers.cloudflare.com/d1/worker-api/return-object/">D1: return
 *     object</a>
 */
public final class D1Result<T> {

  private final List<Row> read;
  private final List<T> rows;
  private final D1Meta meta;

  private D1Result(List<Row> read, List<T> rows, D1Meta meta) {
    this.read = read;
    this.rows = rows;
    this.meta = meta;
  }

  static <T> D1Result<T> of(List<Row> read, RowMapper<T> mapper, D1Meta meta) {
    return new D1Result<>(read, Rows.mapped(read, mapper), meta);
  }

  /** In order of the result; not modifiable. */
  public List<T> rows() {
    return rows;
  }

  /** Always true, as in JavaScript: a statement that fails throws a {@link D1Exception}. */
  public boolean isSuccess() {
    return true;
  }

  public D1Meta meta() {
    return meta;
  }

  /**
   * The same rows read as another type: {@code batch.get(0).as(Person.class)}.
   *
   * @throws RowException if a row does not fit
   */
  public <U> D1Result<U> as(Class<U> type) {
    return of(read, Rows.mapper(type), meta);
  }
}
