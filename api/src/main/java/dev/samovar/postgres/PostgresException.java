package dev.samovar.postgres;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.spi.ClientFault;
import dev.samovar.spi.ConstraintFaults;
import dev.samovar.spi.PostgresError;
import dev.samovar.spi.PostgresQuery;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server refused a statement, or could not be reached.
 *
 * <p>The message has the server's own words and the statement, never what was bound to it. If no
 * handler catches it, a server that takes no more connections is answered 503 with {@code
 * Retry-After}, and what a bound value alone can cause is answered 4xx and not logged: 409 for a
 * UNIQUE, EXCLUSION or FOREIGN KEY constraint, 422 for another constraint or type.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL: error
 *     codes</a>
 */
public final class PostgresException extends RuntimeException implements HttpFailure {

  /** What went wrong. */
  public enum Kind {
    /** A UNIQUE or PRIMARY KEY constraint: there is such a row already. */
    UNIQUE,
    FOREIGN_KEY,
    NOT_NULL,
    CHECK,
    EXCLUSION,
    /** A value that its type does not take. */
    DATATYPE,
    /** Not SQL, or a table, column or function that does not exist. */
    SQL,
    /** The user may not do it, or the transaction is read only. */
    NOT_ALLOWED,
    /** Two transactions collided; the same work may succeed if run again. */
    SERIALIZATION,
    /** It took longer than it was given. */
    TIMEOUT,
    /** The server has too much to do, or too many connections. */
    BUSY,
    /** There is no connection, or it was lost; what was running may have happened. */
    UNAVAILABLE,
    OTHER
  }

  private static final String RETRY_AFTER_SECONDS = "1";

  private final transient PostgresError error;
  private final String statement;
  private boolean bindsNull;

  private PostgresException(
      String message, PostgresError error, String statement, @Nullable Throwable cause) {
    super(message, cause);
    this.error = error;
    this.statement = statement;
  }

  /**
   * What a runtime throws when a statement fails.
   *
   * @param cause the JDBC error; null if there is none
   */
  public static PostgresException of(
      PostgresError error, PostgresQuery query, @Nullable Throwable cause) {
    String words = PostgresWords.withoutValues(error.message(), query.values());
    PostgresException exception =
        new PostgresException(
            "PostgreSQL could not run the statement: " + words + PostgresWords.quoted(query.sql()),
            error,
            query.sql(),
            cause);
    exception.bindsNull = query.bindsNull();
    return exception;
  }

  /** What a runtime throws when there is no connection. */
  public static PostgresException connecting(PostgresError error, @Nullable Throwable cause) {
    return new PostgresException(
        "Cannot connect to PostgreSQL: " + error.message(), error, "", cause);
  }

  /** Something in the call itself that the server would refuse. */
  static PostgresException refused(String sqlState, String why, String statement) {
    return new PostgresException(
        why + PostgresWords.quoted(statement),
        PostgresError.of(sqlState, why, false),
        statement,
        null);
  }

  public Kind kind() {
    return SqlStates.kind(error.sqlState());
  }

  /** Five characters: {@code 23505}. Also where the error is the connection's: class 08. */
  public String sqlState() {
    return error.sqlState();
  }

  /** The constraint that was broken. */
  public Optional<String> constraint() {
    return present(error.constraint());
  }

  public Optional<String> table() {
    return present(error.table());
  }

  /** The column, where the error is about one: of NOT NULL it is, of UNIQUE it is not. */
  public Optional<String> column() {
    return present(error.column());
  }

  /** More in the server's words. It may quote values, so it is not part of the message. */
  public Optional<String> detail() {
    return present(error.detail());
  }

  /** What the server advises. */
  public Optional<String> hint() {
    return present(error.hint());
  }

  /** Whether nothing was run, as there was no connection yet. */
  public boolean isConnecting() {
    return error.connecting();
  }

  /** The SQL, without what was bound; empty where there was no connection. */
  public String statement() {
    return statement;
  }

  @Override
  public Optional<HttpException> toHttp() {
    boolean busy = kind() == Kind.BUSY || kind() == Kind.UNAVAILABLE && isConnecting();
    if (!busy) {
      return ClientFault.toHttp(fault());
    }
    return Optional.of(
        new HttpException(503, "database_busy", "The database is busy. Try again in a moment.")
            .withHeader("Retry-After", RETRY_AFTER_SECONDS));
  }

  /** Whether a NOT NULL constraint is broken though no null is bound, so no client is to blame. */
  @Override
  public boolean isLogged() {
    return kind() == Kind.NOT_NULL && !bindsNull;
  }

  private @Nullable ClientFault fault() {
    if (statement.indexOf('$') < 0) {
      // Nothing is bound, so nothing of a client's is in it.
      return null;
    }
    return switch (kind()) {
      case UNIQUE, EXCLUSION -> ConstraintFaults.EXISTS;
      case FOREIGN_KEY -> ConstraintFaults.REFERENCE;
      case NOT_NULL, CHECK, DATATYPE -> ConstraintFaults.REFUSED;
      default -> null;
    };
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
