package dev.samovar.jvm.durable;

import dev.samovar.jvm.sqlite.SqlGuard;
import dev.samovar.jvm.sqlite.SqliteFiles;
import dev.samovar.jvm.sqlite.SqliteStatements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An object's database while it is open: its own tables, and the statements of its code. */
final class ObjectFile {

  private final @Nullable Path path;
  private final Connection connection;
  private final KeyValues values;
  private final AlarmTable alarm;
  private final SqliteStatements statements;

  /**
   * @param path null for in memory
   */
  ObjectFile(@Nullable Path path) throws SQLException {
    this.path = path;
    this.connection = SqliteFiles.open(path);
    this.values = new KeyValues(connection);
    this.alarm = new AlarmTable(connection);
    this.statements =
        new SqliteStatements(
            connection,
            new SqlGuard(
                "the state.storage.transaction() or state.storage.transactionSync() APIs"));
    connection.commit();
  }

  Connection connection() {
    return connection;
  }

  KeyValues values() {
    return values;
  }

  AlarmTable alarm() {
    return alarm;
  }

  SqliteStatements statements() {
    return statements;
  }

  void close() throws SQLException {
    connection.close();
  }

  void delete() throws SQLException {
    close();
    if (path == null) {
      return;
    }
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long size() throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Rows that were written since the file was opened. */
  long changes() throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT total_changes()")) {
      row.next();
      return row.getLong(1);
    }
  }
}
