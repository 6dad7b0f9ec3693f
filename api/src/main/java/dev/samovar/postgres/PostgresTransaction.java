package dev.samovar.postgres;

import dev.samovar.spi.PostgresQuery;
import dev.samovar.sql.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * A transaction while its work is done; it ends when the work does.
 *
 * <p>Once a statement has failed the server refuses all others: let the exception end the work, or
 * put what may fail into a {@link #savepoint}.
 */
public final class PostgresTransaction {

  private final OpenTransaction open;
  private int savepoints;

  PostgresTransaction(OpenTransaction open) {
    this.open = open;
  }

  /** As {@link PostgresDatabase#prepare}; it runs within this transaction. */
  public PostgresStatement prepare(String sql) {
    return new PostgresStatement(open, sql);
  }

  /**
   * Send the statements together, to run in order.
   *
   * @return a result for each statement; {@link PostgresResult#as} reads its rows as records
   */
  public List<PostgresResult<Row>> batch(List<PostgresStatement> statements) {
    List<PostgresQuery> queries = new ArrayList<>(statements.size());
    statements.forEach(statement -> queries.add(statement.query()));
    return PostgresDatabase.results(open.run(queries));
  }

  /** As {@link #batch(List)}. */
  public List<PostgresResult<Row>> batch(PostgresStatement... statements) {
    return batch(List.of(statements));
  }

  /**
   * Do the work such that it can fail alone: when it throws, what it did is undone, and the
   * transaction goes on.
   *
   * @return what the work returns
   * @throws X whatever the work throws
   */
  public <T, X extends Exception> T savepoint(TransactionWork<T, X> work) throws X {
    String name = "samovar_" + ++savepoints;
    open.script("SAVEPOINT " + name);
    T result;
    try {
      result = work.run(this);
    } catch (Throwable e) {
      open.undo("ROLLBACK TO SAVEPOINT " + name, e);
      throw e;
    }
    open.script("RELEASE SAVEPOINT " + name);
    return result;
  }

  StatementRunner runner() {
    return open;
  }
}
