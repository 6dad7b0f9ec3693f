package dev.samovar.jvm.durable;

import dev.samovar.durable.SqlException;
import dev.samovar.jvm.sqlite.SqliteResult;
import dev.samovar.jvm.sqlite.SqliteWords;
import dev.samovar.spi.SqlRun;
import dev.samovar.sql.Row;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a statement, read at once: an open one would lock its tables. */
final class StoreSql implements SqlRun {

  private final SqliteResult result;
  private final long written;
  private int given;

  private StoreSql(SqliteResult result, long written) {
    this.result = result;
    this.written = written;
  }

  static SqlRun exec(ObjectFile file, String sql, @Nullable Object[] values) throws SQLException {
    long before = file.changes();
    try {
      SqliteResult result = file.statements().run(sql, values, true);
      return new StoreSql(result, file.changes() - before);
    } catch (SQLException e) {
      throw refused(SqliteWords.of(e, sql), sql, e);
    }
  }

  static SqlException refused(String words, String sql, @Nullable Throwable cause) {
    return new SqlException(
        "The object's database could not run the statement: " + words, sql, cause);
  }

  @Override
  public List<String> columnNames() {
    return result.columns();
  }

  @Override
  public List<Row> next(int most) {
    int from = given;
    given = Math.min(result.rows().size(), from + most);
    return result.rows().subList(from, given);
  }

  @Override
  public long rowsRead() {
    return given;
  }

  @Override
  public long rowsWritten() {
    return written;
  }
}
