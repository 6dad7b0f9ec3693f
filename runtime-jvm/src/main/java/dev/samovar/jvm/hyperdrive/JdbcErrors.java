package dev.samovar.jvm.hyperdrive;

import dev.samovar.spi.PostgresError;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** JDBC's errors as those that a worker sees. */
final class JdbcErrors {

  private JdbcErrors() {}

  static PostgresError of(SQLException e, boolean isOpen) {
    ServerErrorMessage server = server(e);
    if (server == null) {
      return PostgresError.of(isOpen ? state(e) : PostgresError.LOST, words(e), false);
    }
    return new PostgresError(
        state(e),
        text(server.getMessage()),
        text(server.getDetail()),
        text(server.getHint()),
        text(server.getTable()),
        text(server.getColumn()),
        text(server.getConstraint()),
        false);
  }

  static PostgresError connecting(SQLException e) {
    boolean isServers = server(e) != null;
    // JDBC's own words have the address.
    return isServers
        ? PostgresError.of(state(e), words(e), true)
        : PostgresError.of(PostgresError.CANNOT_CONNECT, "the server cannot be reached", true);
  }

  private static String words(SQLException e) {
    ServerErrorMessage server = server(e);
    return text(server == null ? e.getMessage() : server.getMessage());
  }

  private static @Nullable ServerErrorMessage server(SQLException e) {
    return e instanceof PSQLException known ? known.getServerErrorMessage() : null;
  }

  private static String state(SQLException e) {
    return e.getSQLState() == null ? "XX000" : e.getSQLState();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
