package dev.samovar.jvm.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;

/** Opens databases with the limits that workerd sets. */
public final class SqliteFiles {

  private SqliteFiles() {}

  /**
   * A connection whose transactions someone else ends.
   *
   * @param file made if it is not there; null for a database in memory
   */
  public static Connection open(@Nullable Path file) {
    String url = "jdbc:sqlite:" + (file == null ? ":memory:" : file);
    try {
      Connection connection = config().createConnection(url);
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot open the database " + url + ": " + e.getMessage(), e);
    }
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setPragma(Pragma.LIMIT_SQL_LENGTH, "100000");
    config.setPragma(Pragma.LIMIT_COLUMN, "100");
    config.setPragma(Pragma.LIMIT_EXPR_DEPTH, "100");
    config.setPragma(Pragma.LIMIT_COMPOUND_SELECT, "5");
    config.setPragma(Pragma.LIMIT_VDBE_OP, "25000");
    config.setPragma(Pragma.LIMIT_FUNCTION_ARG, "127");
    config.setPragma(Pragma.LIMIT_ATTACHED, "0");
    config.setPragma(Pragma.LIMIT_LIKE_PATTERN_LENGTH, "50");
    config.setPragma(Pragma.LIMIT_VARIABLE_NUMBER, "100");
    config.setPragma(Pragma.LIMIT_TRIGGER_DEPTH, "10");
    return config;
  }
}
