package dev.samovar.jvm.d1;

import dev.samovar.d1.D1Exception;
import dev.samovar.d1.D1Meta;
import dev.samovar.jvm.sqlite.SqlGuard;
import dev.samovar.jvm.sqlite.SqliteResult;
import dev.samovar.jvm.sqlite.SqliteStatements;
import dev.samovar.jvm.sqlite.SqliteWords;
import dev.samovar.spi.D1Query;
import dev.samovar.spi.D1Rows;
import dev.samovar.sql.Row;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Runs one query within a transaction that someone else ends. */
final class SqliteRun {

  private static final String WHO = "sqlite";

  private final Connection connection;
  private final SqliteStatements statements;

  SqliteRun(Connection connection) {
    this.connection = connection;
    this.statements = new SqliteStatements(connection, new SqlGuard("D1Database.batch()"));
  }

  /**
   * The words that D1 would have said, out of an exception that quotes the statement after them.
   */
  static String wordsOf(D1Exception e) {
    String message = e.getMessage();
    String quoted = " [" + e.statement() + "]";
    String words = message.substring(message.indexOf(": ") + 2);
    return words.endsWith(quoted) ? words.substring(0, words.length() - quoted.length()) : words;
  }

  D1Rows query(D1Query query, boolean everyColumn) {
    long started = System.nanoTime();
    try {
      long[] before = counters();
      SqliteResult result = statements.run(query.sql(), query.values(), everyColumn);
      List<Row> rows = result.rows();
      Duration duration = Duration.ofNanos(System.nanoTime() - started);
      return new D1Rows(result.columns(), rows, meta(duration, before, counters(), rows.size()));
    } catch (SQLException e) {
      throw D1Exception.of(SqliteWords.of(e, query.sql()), List.of(query), e);
    }
  }

  /** Changes, row id and pages since the database was opened. */
  private long[] counters() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT total_changes(), last_insert_rowid(), page_count * page_size"
                    + " FROM pragma_page_count, pragma_page_size")) {
      row.next();
      return new long[] {row.getLong(1), row.getLong(2), row.getLong(3)};
    }
  }

  private static D1Meta meta(Duration duration, long[] before, long[] after, int rows) {
    long changes = after[0] - before[0];
    boolean changed = changes != 0 || after[1] != before[1] || after[2] != before[2];
    OptionalLong rowId =
        Math.abs((double) after[1]) > Row.MAX_SAFE_INTEGER
            ? OptionalLong.empty()
            : OptionalLong.of(after[1]);
    return new D1Meta(
        duration,
        changes,
        rowId,
        changed,
        after[2],
        rows,
        changes,
        Optional.of(WHO),
        Optional.empty(),
        Optional.empty(),
        Optional.of(true),
        OptionalInt.of(1),
        Optional.of(duration));
  }
}
