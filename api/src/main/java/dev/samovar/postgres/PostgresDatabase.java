package dev.samovar.postgres;

import dev.samovar.spi.PostgresDriver;
import dev.samovar.spi.PostgresQuery;
import dev.samovar.spi.PostgresRows;
import dev.samovar.sql.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL database, reached by statements. Use it within the request that it came with.
 *
 * <p>A connection is opened by the first statement, and serves those that follow. What runs at the
 * same time (work of {@code waitUntil}, a statement of the database within a transaction's work)
 * has one of its own.
 */
public final class PostgresDatabase {

  private final Session session;

  /** For runtimes; a handler gets it from {@code env.hyperdrive().connect()}. */
  public PostgresDatabase(PostgresDriver driver, PostgresOptions options) {
    this.session = new Session(driver, options);
  }

  /**
   * A statement to bind and run; nothing is sent yet. The server prepares it once for a connection,
   * however often it runs.
   *
   * @param sql one statement; values as {@code $1, $2, …}
   */
  public PostgresStatement prepare(String sql) {
    return new PostgresStatement(session, sql);
  }

  /**
   * Send the statements together, to run in order in one transaction: if one fails, none has
   * happened.
   *
   * @return a result for each statement; {@link PostgresResult#as} reads its rows as records
   * @throws PostgresException if one of the statements fails
   */
  public List<PostgresResult<Row>> batch(List<PostgresStatement> statements) {
    List<PostgresQuery> queries = new ArrayList<>();
    queries.add(Session.BEGIN);
    session.options().statementTimeout().ifPresent(limit -> queries.add(Timeouts.set(limit)));
    int first = queries.size();
    statements.forEach(statement -> queries.add(statement.query()));
    queries.add(Session.COMMIT);
    List<PostgresRows> given = session.run(queries, 0);
    return results(given.subList(first, given.size() - 1));
  }

  /** As {@link #batch(List)}. */
  public List<PostgresResult<Row>> batch(PostgresStatement... statements) {
    return batch(List.of(statements));
  }

  /**
   * Run SQL without parameters, of any number of statements: for set-up, not for requests. Use
   * {@link #transaction} instead of writing {@code BEGIN}.
   *
   * @throws PostgresException if one fails; those before it have not happened either
   */
  public void exec(String sql) {
    session.run(List.of(PostgresQuery.script(sql)), 0);
  }

  /**
   * Do the work in a transaction: committed when the work returns, rolled back when it throws.
   *
   * <p>Only what goes through the transaction given to the work is part of it.
   *
   * @return what the work returns
   * @throws PostgresException if a statement fails, or the commit; whatever the work throws
   */
  public <T, X extends Exception> T transaction(TransactionWork<T, X> work) throws X {
    return transaction(TransactionOptions.usual(), work);
  }

  /** As {@link #transaction(TransactionWork)}, with an isolation level, or run again. */
  public <T, X extends Exception> T transaction(
      TransactionOptions options, TransactionWork<T, X> work) throws X {
    return session.transaction(options, work);
  }

  static List<PostgresResult<Row>> results(List<PostgresRows> given) {
    List<PostgresResult<Row>> results = new ArrayList<>(given.size());
    for (PostgresRows rows : given) {
      results.add(PostgresResult.of(rows, row -> row));
    }
    return results;
  }
}
