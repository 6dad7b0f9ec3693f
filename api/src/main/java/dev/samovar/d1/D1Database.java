package dev.samovar.d1;

import dev.samovar.spi.D1Driver;
import dev.samovar.sql.Row;
import java.util.List;

/**
 * A D1 database: SQLite, reached by statements.
 *
 * <p>There are no interactive transactions; {@link #batch} is the transaction. Foreign keys are
 * enforced. Use it within the request that it came with.
 *
 * @see <a href="https://developers.cloudflare.com/d1/worker-api/d1-database/">D1: database</a>
 */
public final class D1Database implements D1Queryable {

  private final D1Driver driver;

  /** For runtimes; a handler gets it from its env. */
  public D1Database(D1Driver driver) {
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
   * Run SQL without parameters, a statement a line; for set-up, not for requests.
   *
   * <p>If a line fails none has happened. D1 names the first line in its message, whichever failed.
   *
   * @throws D1Exception if D1 refuses a line, or a line is not a whole statement
   * @see <a href="https://developers.cloudflare.com/d1/worker-api/d1-database/#exec">D1: exec</a>
   */
  public D1ExecResult exec(String sql) {
    return driver.exec(sql);
  }

  /** A session that starts at any replica: {@link D1Session#FIRST_UNCONSTRAINED}. */
  public D1Session withSession() {
    return withSession("");
  }

  /**
   * A session: its statements see each other's writes, also on read replicas.
   *
   * @param constraintOrBookmark {@link D1Session#FIRST_PRIMARY}, {@link
   *     D1Session#FIRST_UNCONSTRAINED}, or the {@link D1Session#bookmark} of an earlier session
   * @throws D1Exception if it is not made of visible ASCII characters, as a bookmark is; if no
   *     handler catches it, the answer is 400 {@code invalid_bookmark}
   * @see <a href="https://developers.cloudflare.com/d1/best-practices/read-replication/">D1: read
   *     replication</a>
   */
  public D1Session withSession(String constraintOrBookmark) {
    return new D1Session(driver.session(D1Statements.bookmark(constraintOrBookmark.trim())));
  }
}
