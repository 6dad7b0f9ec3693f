package dev.samovar.jvm.d1;

import dev.samovar.d1.D1Exception;
import dev.samovar.d1.D1Meta;
import dev.samovar.spi.D1Query;
import dev.samovar.spi.D1Rows;
import dev.samovar.sql.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Runs one query within a transaction that someone else ends. */
final class SqliteRun {

  private static final String WHO = "sqlite";

  private final Connection connection;

  SqliteRun(Connection connection) {
    this.connection = connection;
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
    List<String> statements = SqlScript.split(query.sql());
    if (statements.isEmpty()) {
      throw D1Exception.of("No SQL statements detected.", query.sql(), null);
    }
    long started = System.nanoTime();
    try {
      long[] before = counters();
      int last = statements.size() - 1;
      for (int i = 0; i < last; i++) {
        rows(statements.get(i), new Object[0], true);
      }
      List<Row> rows = rows(statements.get(last), query.values(), everyColumn);
      Duration duration = Duration.ofNanos(System.nanoTime() - started);
      return new D1Rows(rows, meta(duration, before, counters(), rows.size()));
    } catch (SQLException e) {
      throw D1Exception.of(SqliteWords.of(e, query.sql()), query.sql(), e);
    }
  }

  private List<Row> rows(String sql, @Nullable Object[] values, boolean everyColumn)
      throws SQLException {
    SqlGuard.check(sql);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      if (statement.getParameterMetaData().getParameterCount() != values.length) {
        throw D1Exception.of("Wrong number of parameter bindings for SQL query.", sql, null);
      }
      for (int i = 0; i < values.length; i++) {
        SqliteCells.bind(statement, i + 1, values[i]);
      }
      if (!statement.execute()) {
        return List.of();
      }
      try (ResultSet result = statement.getResultSet()) {
        return read(result, everyColumn);
      }
    }
  }

  private static List<Row> read(ResultSet result, boolean everyColumn) throws SQLException {
    ResultSetMetaData meta = result.getMetaData();
    List<String> columns = new ArrayList<>();
    // For each column of the result the one to put it into: of one name the last value stays.
    int[] places = new int[meta.getColumnCount()];
    for (int i = 0; i < places.length; i++) {
      String name = meta.getColumnName(i + 1);
      int known = everyColumn ? -1 : columns.indexOf(name);
      places[i] = known < 0 ? columns.size() : known;
      if (known < 0) {
        columns.add(name);
      }
    }
    List<String> names = List.copyOf(columns);
    List<Row> rows = new ArrayList<>();
    while (result.next()) {
      Object[] cells = new Object[names.size()];
      for (int i = 0; i < places.length; i++) {
        cells[places[i]] = SqliteCells.read(result.getObject(i + 1));
      }
      rows.add(new Row(names, cells));
    }
    return rows;
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
        OptionalInt.of(1));
  }
}
