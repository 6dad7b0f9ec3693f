package dev.samovar.d1;

import dev.samovar.spi.D1Driver;
import dev.samovar.sql.Row;
import java.util.List;
import java.util.Optional;

/**
 * Statements that see each other's writes, whichever replica answers.
 *
 * @see <a href="https://developers.cloudflare.com/d1/worker-api/d1-database/#withsession">D1:
 *     withSession</a>
 */
public final class D1Session implements D1Queryable {

  /** The first query goes to the primary database, so it sees the latest data. */
  public static final String FIRST_PRIMARY = "first-primary";

  /** The first query goes to any replica, which may lag behind. */
  public static final String FIRST_UNCONSTRAINED = "first-unconstrained";

  private final D1Driver driver;

  D1Session(D1Driver driver) {
    this.driver = driver;
  }

  @Override
  public D1PreparedStatement prepare(String sql) {
    return D1Statements.prepare(driver, sql);
  }

  @Override
  public List<D1Result<Row>> batch(List<D1PreparedStatement> statements) {
    return D1Statements.batch(driver, statements);
  }

  @Override
  public List<D1Result<Row>> batch(D1PreparedStatement... statements) {
    return batch(List.of(statements));
  }

  /**
   * How far this session has seen, to go on from there in the next request; empty before its first
   * query, unless it was opened with a bookmark.
   */
  public Optional<String> bookmark() {
    return Optional.ofNullable(driver.bookmark());
  }
}
