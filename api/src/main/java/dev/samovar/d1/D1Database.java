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
public final class D1Database {

  private final D1Driver driver;

  /** For runtimes; a handler gets it from its env. */
  public D1Database(D1Driver driver) {
    this.driver = driver;
  }

  /**
   * A statement to bind and run; nothing is sent yet.
   *
   * @param sql one statement, at most {@value D1Limits#SQL_BYTES} bytes; values as {@code ?} or
   *     {@code ?1}
   * @throws D1Exception if it is too long
   */
  public D1PreparedStatement prepare(String sql) {
    return D1Statements.prepare(driver, sql);
  }

  /**
   * Run the statements in order, in one transaction: if one fails, none has happened.
   *
   * @return a result for each statement; {@link D1Result#as} reads its rows as records
   * @throws D1Exception if the list is empty or one of the statements fails
   * @see <a href="https://developers.cloudflare.com/d1/worker-api/d1-database/#batch">D1: batch</a>
   */
  public List<D1Result<Row>> batch(List<D1PreparedStatement> statements) {
    return D1Statements.batch(driver, statements);
  }

  /** As {@link #batch(List)}. */
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
   * @see <a href="https://developers.cloudflare.com/d1/best-practices/read-replication/">D1: read
   *     replication</a>
   */
  public D1Session withSession(String constraintOrBookmark) {
    return new D1Session(driver.session(constraintOrBookmark.trim()));
  }
}
