package dev.samovar.jvm.sqlite;

import dev.samovar.sql.Columns;
import dev.samovar.sql.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs statements as workerd does, within a transaction that someone else ends. */
public final class SqliteStatements {

  private final Connection connection;
  private final SqlGuard guard;

  public SqliteStatements(Connection connection, SqlGuard guard) {
    this.connection = connection;
    this.guard = guard;
  }

  /**
   * Run several statements, of which the last one has the values and gives the rows.
   *
   * @param everyColumn whether columns of one name are all given; else the last one is
   * @throws SQLException whose words are {@link SqliteWords}'
   */
  public SqliteResult run(String sql, @Nullable Object[] values, boolean everyColumn)
      throws SQLException {
    List<String> statements = SqlScript.split(StoredText.of(sql));
    if (statements.isEmpty()) {
      throw new SQLException("No SQL statements detected.");
    }
    int last = statements.size() - 1;
    for (int i = 0; i < last; i++) {
      one(statements.get(i), new Object[0], true);
    }
    return one(statements.get(last), values, everyColumn);
  }

  private SqliteResult one(String sql, @Nullable Object[] values, boolean everyColumn)
      throws SQLException {
    guard.check(sql);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      if (statement.getParameterMetaData().getParameterCount() != values.length) {
        throw new SQLException("Wrong number of parameter bindings for SQL query.");
      }
      for (int i = 0; i < values.length; i++) {
        SqliteCells.bind(statement, i + 1, values[i]);
      }
      if (!statement.execute()) {
        return new SqliteResult(List.of(), List.of());
      }
      try (ResultSet result = statement.getResultSet()) {
        return read(result, everyColumn);
      }
    }
  }

  private static SqliteResult read(ResultSet result, boolean everyColumn) throws SQLException {
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
    Columns shared = Columns.of(names);
    List<Row> rows = new ArrayList<>();
    while (result.next()) {
      Object[] cells = new Object[names.size()];
      for (int i = 0; i < places.length; i++) {
        cells[places[i]] = SqliteCells.read(result.getObject(i + 1));
      }
      rows.add(new Row(shared, cells));
    }
    return new SqliteResult(names, rows);
  }
}
