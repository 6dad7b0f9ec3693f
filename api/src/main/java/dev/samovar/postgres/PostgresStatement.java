package dev.samovar.postgres;

import dev.samovar.spi.PostgresQuery;
import dev.samovar.spi.PostgresRows;
import dev.samovar.sql.Row;
import dev.samovar.sql.RowException;
import dev.samovar.sql.RowMapper;
import dev.samovar.sql.Rows;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A statement with what is bound to it; immutable, so it can be bound again and again.
 *
 * <p>Each method that runs it throws a {@link PostgresException} if the server refuses, and a
 * {@link RowException} if a row does not fit the type asked for.
 *
 * <p>Rows are as those of D1: {@code boolean} is 0 and 1, {@code timestamptz} an ISO 8601 text in
 * UTC, {@code uuid}, {@code date}, {@code numeric}, {@code json} and enums are texts, an array is a
 * text that holds JSON; {@code bigint} is exact. So a record annotated {@link
 * dev.samovar.sql.FromRow} reads from either database.
 */
public final class PostgresStatement {

  private static final @Nullable Object[] NOTHING = {};

  private final StatementRunner runner;
  private final PostgresQuery query;
  private final Optional<Duration> timeout;

  PostgresStatement(StatementRunner runner, String sql) {
    this(runner, PostgresValues.bind(sql, NOTHING), Optional.empty());
  }

  private PostgresStatement(
      StatementRunner runner, PostgresQuery query, Optional<Duration> timeout) {
    this.runner = runner;
    this.query = query;
    this.timeout = timeout;
  }

  /**
   * The same statement with these values for {@code $1, $2, …}, in order; any values bound before
   * are replaced.
   *
   * <p>Numbers, booleans, {@code UUID} and {@code byte[]} have PostgreSQL's types of the same
   * meaning: {@code int} is {@code int4}, {@code long} is {@code int8}, {@code double} is {@code
   * float8}, {@code BigDecimal} is {@code numeric}. Texts, enums (their name), {@code Instant},
   * {@code LocalDate} and lists (an array) take their type from where they stand; so does JSON:
   * bind {@code Json.writeText(record)}. An {@code Instant} keeps microseconds.
   *
   * @param values a null, and an empty {@code Optional}, is SQL's NULL
   * @throws PostgresException if a value is of another type
   */
  public PostgresStatement bind(@Nullable Object @Nullable ... values) {
    Object[] given = values == null ? new Object[] {null} : values;
    return new PostgresStatement(runner, PostgresValues.bind(query.sql(), given), timeout);
  }

  /**
   * The same statement, stopped by the server after that time: a {@link PostgresException} of kind
   * TIMEOUT. Outside a transaction it gets one of its own, which Hyperdrive does not cache.
   *
   * @param limit at least a millisecond
   */
  public PostgresStatement withTimeout(Duration limit) {
    return new PostgresStatement(runner, query, Optional.of(limit));
  }

  /** The first row; empty if there is none. All are fetched: say {@code LIMIT 1}. */
  public Optional<Row> first() {
    return first(row -> row);
  }

  /**
   * The first row as a record annotated {@link dev.samovar.sql.FromRow}, or, of a result with one
   * column, as a {@code String}, {@code Long} and so on; empty if there is no row.
   */
  public <T> Optional<T> first(Class<T> type) {
    return first(Rows.mapper(type));
  }

  /** The first row as the mapper reads it; empty if there is no row. */
  public <T> Optional<T> first(RowMapper<T> mapper) {
    List<Row> rows = PostgresCells.rows(rows());
    return rows.isEmpty() ? Optional.empty() : Optional.of(mapper.map(rows.get(0)));
  }

  /** All rows, each as {@link #first(Class)} reads it; not modifiable. */
  public <T> List<T> list(Class<T> type) {
    return list(Rows.mapper(type));
  }

  /** All rows, each as the mapper reads it; not modifiable. */
  public <T> List<T> list(RowMapper<T> mapper) {
    return all(mapper).rows();
  }

  /** All rows, and how many; of columns with the same name the last one counts. */
  public PostgresResult<Row> all() {
    return all(row -> row);
  }

  /** All rows, each as {@link #first(Class)} reads it. */
  public <T> PostgresResult<T> all(Class<T> type) {
    return all(Rows.mapper(type));
  }

  /** All rows, each as the mapper reads it. */
  public <T> PostgresResult<T> all(RowMapper<T> mapper) {
    return PostgresResult.of(rows(), mapper);
  }

  /** Run a statement that changes something; rows of a RETURNING are in the result. */
  public PostgresResult<Row> run() {
    return all();
  }

  /**
   * All rows by a cursor, in the order of the result, so that few are in memory at once.
   *
   * @param fetchRows how many to fetch at a time
   * @param action what it throws ends the reading
   */
  public <T> void forEach(Class<T> type, int fetchRows, Consumer<T> action) {
    RowMapper<T> mapper = Rows.mapper(type);
    runner.inTransaction(
        transaction ->
            new Cursor(transaction, query, timeout)
                .forEach(fetchRows, row -> action.accept(mapper.map(row))));
  }

  PostgresQuery query() {
    return query;
  }

  private PostgresRows rows() {
    return runner.run(query, timeout);
  }

  /** The SQL, without what is bound. */
  @Override
  public String toString() {
    return query.sql();
  }
}
