package dev.samovar.durable;

import dev.samovar.spi.SqlRun;
import dev.samovar.sql.Row;
import dev.samovar.sql.RowMapper;
import dev.samovar.sql.Rows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The rows of a statement, to be taken once. They are fetched some at a time, as they are asked
 * for.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/#returns">Durable
 *     Objects: SqlStorageCursor</a>
 */
public final class SqlCursor implements Iterator<Row> {

  private static final int FETCHED = 64;

  private final SqlRun run;
  private List<Row> fetched = List.of();
  private int place;
  private boolean isOver;

  SqlCursor(SqlRun run) {
    this.run = run;
  }

  /** The names of the columns, in order. */
  public List<String> columnNames() {
    return run.columnNames();
  }

  /** Rows read so far, from tables and indexes; what Cloudflare bills. */
  public long rowsRead() {
    return run.rowsRead();
  }

  /** Rows written so far, to tables and indexes; what Cloudflare bills. */
  public long rowsWritten() {
    return run.rowsWritten();
  }

  @Override
  public boolean hasNext() {
    if (place == fetched.size() && !isOver) {
      fetched = run.next(FETCHED);
      place = 0;
      isOver = fetched.size() < FETCHED;
    }
    return place < fetched.size();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The statement has given all its rows");
    }
    return fetched.get(place++);
  }

  /**
   * The next row, as {@link #toList(Class)} reads it. A row that cannot be read so is behind, too:
   * the cursor goes on with the one after it.
   *
   * @throws dev.samovar.sql.RowException if it cannot
   */
  public <T> T next(Class<T> type) {
    return next(Rows.mapper(type));
  }

  public <T> T next(RowMapper<T> mapper) {
    return mapper.map(next());
  }

  /** The rest of the rows. */
  public List<Row> toList() {
    return toList(row -> row);
  }

  /**
   * The rest of the rows as records annotated {@link dev.samovar.sql.FromRow}, or, of a result with
   * one column, as a {@code String}, {@code Long} and so on.
   */
  public <T> List<T> toList(Class<T> type) {
    return toList(Rows.mapper(type));
  }

  public <T> List<T> toList(RowMapper<T> mapper) {
    List<T> all = new ArrayList<>();
    while (hasNext()) {
      all.add(next(mapper));
    }
    return all;
  }

  /** The next row; empty if there is none. */
  public Optional<Row> first() {
    return first(row -> row);
  }

  /** The next row, as {@link #toList(Class)} reads it; empty if there is none. */
  public <T> Optional<T> first(Class<T> type) {
    return first(Rows.mapper(type));
  }

  public <T> Optional<T> first(RowMapper<T> mapper) {
    return hasNext() ? Optional.of(next(mapper)) : Optional.empty();
  }

  /**
   * The only row.
   *
   * @throws NoSuchElementException if there is none, or more than one
   */
  public Row one() {
    return one(row -> row);
  }

  /** The only row, as {@link #toList(Class)} reads it. */
  public <T> T one(Class<T> type) {
    return one(Rows.mapper(type));
  }

  public <T> T one(RowMapper<T> mapper) {
    T only = next(mapper);
    if (hasNext()) {
      throw new NoSuchElementException("The statement gave more than one row");
    }
    return only;
  }
}
