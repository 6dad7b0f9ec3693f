package dev.samovar.jvm.hyperdrive;

import dev.samovar.spi.PostgresQuery;
import dev.samovar.spi.PostgresRows;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.ParameterList;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.SqlCommand;
import org.postgresql.core.TransactionState;

/** The statements that a connection has prepared, those used last. */
final class PreparedQueries {

  private static final int KEPT = 256;
  private static final int FLAGS =
      QueryExecutor.QUERY_SUPPRESS_BEGIN | QueryExecutor.QUERY_NO_BINARY_TRANSFER;

  private final QueryExecutor executor;
  private final Map<String, Query> queries =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Query> eldest) {
          if (size() > KEPT) {
            eldest.getValue().close();
          }
          return size() > KEPT;
        }
      };

  PreparedQueries(QueryExecutor executor) {
    this.executor = executor;
  }

  PostgresRows run(PostgresQuery query) throws SQLException {
    if (query.isScript()) {
      return execute(executor.createSimpleQuery(query.sql()), query);
    }
    String key = Arrays.toString(query.types()) + query.sql();
    boolean alone = executor.getTransactionState() == TransactionState.IDLE;
    try {
      return execute(queries.computeIfAbsent(key, k -> prepared(query)), query);
    } catch (SQLException e) {
      if (!alone || !executor.willHealOnRetry(e)) {
        throw e;
      }
      // Its table has changed since it was prepared; nothing has run.
      queries.remove(key);
      return execute(queries.computeIfAbsent(key, k -> prepared(query)), query);
    }
  }

  /** As it is: JDBC would look for question marks. */
  private Query prepared(PostgresQuery query) {
    int[] parameters = new int[query.values().length];
    return executor.wrap(
        List.of(new NativeQuery(query.sql(), parameters, false, SqlCommand.BLANK)));
  }

  private PostgresRows execute(Query prepared, PostgresQuery query) throws SQLException {
    ParameterList parameters = prepared.createParameterList();
    for (int i = 0; i < query.values().length; i++) {
      String value = query.values()[i];
      if (value == null) {
        parameters.setNull(i + 1, query.types()[i]);
      } else {
        parameters.setStringParameter(i + 1, value, query.types()[i]);
      }
    }
    ReceivedRows received = new ReceivedRows();
    executor.execute(prepared, parameters, received, 0, 0, FLAGS);
    return received.rows();
  }
}
