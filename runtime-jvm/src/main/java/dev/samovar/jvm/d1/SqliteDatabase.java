package dev.samovar.jvm.d1;

import dev.samovar.d1.D1Database;
import dev.samovar.d1.D1Exception;
import dev.samovar.d1.D1ExecResult;
import dev.samovar.jvm.sqlite.SqliteFiles;
import dev.samovar.jvm.sqlite.SqliteWords;
import dev.samovar.spi.D1Query;
import dev.samovar.spi.D1Rows;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A D1 database in an SQLite file or in memory, one statement at a time as D1 itself.
 *
 * <p>Close it to let the file go; what it handed out is then of no use.
 */
public final class SqliteDatabase implements AutoCloseable {

  private final Connection connection;
  private final SqliteRun run;
  private long version;

  private SqliteDatabase(@Nullable Path file) {
    connection = SqliteFiles.open(file);
    run = new SqliteRun(connection);
  }

  /** A database that is gone when it is closed. */
  public static SqliteDatabase inMemory() {
    return new SqliteDatabase(null);
  }

  /** A database in a file, which is made if it is not there. */
  public static SqliteDatabase file(Path file) {
    return new SqliteDatabase(file);
  }

  /** What a handler sees. */
  public D1Database database() {
    return new D1Database(new SqliteDriver(this, null));
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close the database: " + e.getMessage(), e);
    }
  }

  synchronized List<D1Rows> all(List<D1Query> queries, boolean everyColumn) {
    return transaction(
        () -> {
          List<D1Rows> answers = new ArrayList<>(queries.size());
          for (D1Query query : queries) {
            answers.add(run.query(query, everyColumn));
          }
          return answers;
        });
  }

  /** A statement a line; a line without one is passed over, as D1's own splitting does. */
  synchronized D1ExecResult exec(String sql) {
    String[] lines = sql.strip().split("\n");
    try {
      int count = transaction(() -> exec(lines));
      return new D1ExecResult(count, Duration.ZERO);
    } catch (D1Exception e) {
      // Line 1 whichever failed: D1 sends the lines at once and hears of one error.
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw D1Exception.of(
          "Error in line 1: " + lines[0] + ": " + SqliteRun.wordsOf(e), sql, cause);
    }
  }

  /** How far the database has come: changes with each query, and sorts. */
  synchronized String bookmark() {
    return String.format("%08x-%08x-%08x-%032x", 0, version, 0, 0);
  }

  private int exec(String[] lines) {
    int count = 0;
    for (String line : lines) {
      boolean isIndentedComment = !line.startsWith("--") && line.strip().startsWith("--");
      if (!line.isBlank() && !isIndentedComment) {
        run.query(new D1Query(line, new Object[0]), false);
        count++;
      }
    }
    if (count == 0) {
      throw D1Exception.of("No SQL statements detected.", lines[0], null);
    }
    return count;
  }

  private <T> T transaction(Supplier<T> work) {
    try {
      T result = work.get();
      connection.commit();
      version++;
      return result;
    } catch (SQLException e) {
      rollback();
      throw D1Exception.of(SqliteWords.of(e, ""), "COMMIT", e);
    } catch (RuntimeException | Error e) {
      rollback();
      throw e;
    }
  }

  private void rollback() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot roll back: " + e.getMessage(), e);
    }
  }
}
