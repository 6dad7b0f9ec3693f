package dev.samovar.d1;

import dev.samovar.d1.D1Exception.Kind;
import dev.samovar.spi.BoundValues;
import dev.samovar.spi.D1Driver;
import dev.samovar.spi.D1Query;
import dev.samovar.spi.D1Rows;
import dev.samovar.sql.Row;
import dev.samovar.sql.RowException;
import dev.samovar.sql.RowList;
import dev.samovar.sql.RowMapper;
import dev.samovar.sql.Rows;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement with what is bound to it; immutable, so it can be bound again and again.
 *
 * <p>Each method that runs it throws a {@link D1Exception} if D1 refuses, and a {@link
 * RowException} if a row does not fit the type asked for.
 *
 * @see <a href="https://developers.cloudflare.com/d1/worker-api/prepared-statements/">D1: prepared
 *     statement methods</a>
 */
public final class D1PreparedStatement {

  private static final @Nullable Object[] NOTHING = {};

  private final D1Driver driver;
  private final D1Query query;

  D1PreparedStatement(D1Driver driver, String sql) {
    this(driver, new D1Query(sql, NOTHING));
  }

  private D1PreparedStatement(D1Driver driver, D1Query query) {
    this.driver = driver;
    this.query = query;
  }

  /**
   * The same statement with these values for {@code ?} or {@code ?1, ?2, …}, in order; any values
   * bound before are replaced.
   *
   * <p>Texts, numbers, booleans (as 0 and 1), {@code byte[]}, null and {@code Optional}, enums
   * (their name), {@code UUID}; {@code Instant} and {@code LocalDate} as ISO 8601 texts; {@code
   * BigDecimal} and {@code BigInteger} as texts of their digits. At most {@value
   * D1Limits#PARAMETERS} values, each at most {@value D1Limits#VALUE_BYTES} bytes.
   *
   * <p>Every number arrives as a REAL, as JavaScript has no other: an INTEGER column makes it whole
   * again, but {@code ?1 / 2} is not a whole division and a TEXT column stores {@code 7.0}.
   *
   * @param values a null is SQL's NULL
   * @throws D1Exception if there are too many, one is too long, is a {@code long} beyond ±(2^53 −
   *     1) (bind it as text), is not finite, is a time outside of the years 0 to 9999, or is of
   *     another type
   */
  public D1PreparedStatement bind(@Nullable Object @Nullable ... values) {
    Object[] given = values == null ? new Object[] {null} : values;
    BoundValues bound = new BoundValues("D1", this::refused);
    return new D1PreparedStatement(driver, new D1Query(query.sql(), bound.of(given)));
  }

  private D1Exception refused(BoundValues.Reason reason, String why) {
    Kind kind = reason.isLimit() ? Kind.LIMIT : Kind.DATATYPE;
    return D1Exception.refused(kind, why, query.sql(), reason.fault());
  }

  /** The first row; empty if there is none. */
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
    List<Row> rows = driver.raw(query, 1).rows();
    return rows.isEmpty() ? Optional.empty() : Optional.of(mapper.map(rows.get(0)));
  }

  /**
   * One column of the first row: {@code first("name", String.class)}; empty if there is no row, and
   * also if the column is NULL there.
   *
   * @throws RowException if there is a row without such a column
   */
  public <T> Optional<T> first(String column, Class<T> type) {
    Optional<Row> row = first();
    if (row.isEmpty()) {
      return Optional.empty();
    }
    return row.get().column(column).optional(column, (one, name) -> Rows.mapper(type).map(one));
  }

  /**
   * One column of the first row as D1 has it: a {@code Long}, {@code Double}, {@code String} or
   * {@code byte[]}; empty if there is no row, and also if the column is NULL there.
   *
   * @throws RowException if there is a row without such a column
   */
  public Optional<Object> first(String column) {
    return first().map(row -> row.cell(column));
  }

  /**
   * All rows, each as {@link #first(Class)} reads it; not modifiable. Where nobody asks for {@link
   * D1Meta} this is less work than {@link #all(Class)}: the platform makes no object of each row.
   */
  public <T> List<T> list(Class<T> type) {
    return list(Rows.mapper(type));
  }

  /** All rows, each as the mapper reads it; not modifiable. */
  public <T> List<T> list(RowMapper<T> mapper) {
    return Rows.mapped(driver.raw(query, Integer.MAX_VALUE).rows(), mapper);
  }

  /** All rows, and what D1 tells about the run; of columns with the same name the last is there. */
  public D1Result<Row> all() {
    return all(row -> row);
  }

  /** All rows, each as {@link #first(Class)} reads it. */
  public <T> D1Result<T> all(Class<T> type) {
    return all(Rows.mapper(type));
  }

  /** All rows, each as the mapper reads it. */
  public <T> D1Result<T> all(RowMapper<T> mapper) {
    D1Rows answer = driver.all(query);
    return D1Result.of(answer.rows(), mapper, answer.meta());
  }

  /**
   * All rows with all columns, also those with the same name: {@code row.cell(0)}. The names of the
   * columns are there without a row, too.
   */
  public RowList raw() {
    D1Rows answer = driver.raw(query, Integer.MAX_VALUE);
    return new RowList(answer.columns(), answer.rows());
  }

  /** Run a statement that changes something; rows of a RETURNING are in the result. */
  public D1Result<Row> run() {
    D1Rows answer = driver.run(query);
    return D1Result.of(answer.rows(), row -> row, answer.meta());
  }

  D1Query query() {
    return query;
  }

  /** The SQL, without what is bound. */
  @Override
  public String toString() {
    return query.sql();
  }
}
