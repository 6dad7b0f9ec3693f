package dev.samovar.d1;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.spi.ClientFault;
import dev.samovar.spi.D1Query;
import dev.samovar.spi.SqliteFaults;
import dev.samovar.worker.PlatformException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * D1 refused a statement, or could not be reached.
 *
 * <p>The message has D1's own words and the statement, never what was bound to it.
 *
 * <p>If no handler catches it, what a bound value alone can cause is answered 4xx and not logged:
 * 409 for a UNIQUE or FOREIGN KEY constraint, 422 for another constraint, type, JSON text or
 * search, 413 for a value that is too long, 400 for a number or a time out of range. The answer
 * names no table and no column; catch the exception to say more. A broken NOT NULL constraint is
 * logged as well if no null is bound. Everything else is a 500.
 *
 * @see <a href="https://developers.cloudflare.com/d1/observability/debug-d1/">D1: error list</a>
 */
public final class D1Exception extends RuntimeException implements HttpFailure {

  /** What went wrong, as far as D1's words tell. */
  public enum Kind {
    /** A UNIQUE or PRIMARY KEY constraint: there is such a row already. */
    UNIQUE,
    FOREIGN_KEY,
    NOT_NULL,
    CHECK,
    /** A value of a type that the column does not take. */
    DATATYPE,
    /** Not SQL, or a table, column or function that does not exist. */
    SQL,
    /** More than D1 takes: {@link D1Limits}, CPU time, memory. */
    LIMIT,
    /** Something that D1 does not allow: BEGIN, ATTACH, most pragmas. */
    NOT_ALLOWED,
    /** Too many queries at once; wait before the next. */
    OVERLOADED,
    /** It was not the statement's fault. */
    UNAVAILABLE,
    OTHER
  }

  private final transient D1Failure failure;
  private final String statement;
  private final transient @Nullable ClientFault fault;
  private boolean bindsNull;

  private D1Exception(
      String message,
      D1Failure failure,
      String statement,
      @Nullable ClientFault fault,
      @Nullable Throwable cause) {
    super(message, cause);
    this.failure = failure;
    this.statement = statement;
    this.fault = fault;
  }

  /** Something in the call itself that D1 would refuse, or would take for something else. */
  static D1Exception refused(Kind kind, String why, String statement, @Nullable ClientFault fault) {
    return new D1Exception(
        why + D1Failure.quoted(statement), D1Failure.of(kind), statement, fault, null);
  }

  /**
   * What a runtime throws.
   *
   * @param words of the database, with or without {@code D1_ERROR: }
   * @param statement its SQL, without values
   * @param cause the JavaScript or JDBC error; null if there is none
   */
  public static D1Exception of(String words, String statement, @Nullable Throwable cause) {
    D1Failure failure = D1Failure.read(words);
    String message =
        "D1 could not run the statement: " + failure.words() + D1Failure.quoted(statement);
    return new D1Exception(
        message, failure, statement, SqliteFaults.of(failure.words(), statement), cause);
  }

  /**
   * What a runtime throws for statements with values.
   *
   * @param queries those of the call; several for a batch
   */
  public static D1Exception of(String words, List<D1Query> queries, @Nullable Throwable cause) {
    StringBuilder statement = new StringBuilder();
    boolean bindsNull = false;
    for (D1Query query : queries) {
      statement.append(statement.length() == 0 ? "" : "\n").append(query.sql());
      bindsNull |= query.bindsNull();
    }
    D1Exception exception = of(words, statement.toString(), cause);
    exception.bindsNull = bindsNull;
    return exception;
  }

  public Kind kind() {
    return failure.kind();
  }

  /** Whether a UNIQUE, PRIMARY KEY, FOREIGN KEY, NOT NULL or CHECK constraint was broken. */
  public boolean isConstraintViolation() {
    return switch (kind()) {
      case UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK -> true;
      default -> false;
    };
  }

  /** The JavaScript error's name, such as {@code TypeError}; empty where D1 was not asked. */
  public Optional<String> platformName() {
    return PlatformException.nameOf(getCause());
  }

  @Override
  public Optional<HttpException> toHttp() {
    return ClientFault.toHttp(fault);
  }

  /**
   * Whether a NOT NULL constraint is broken though no null is bound: then the statement leaves the
   * column out, as a rule, and no client is to blame.
   */
  @Override
  public boolean isLogged() {
    return kind() == Kind.NOT_NULL && !bindsNull;
  }

  /** SQLite's code, the extended one if there is: {@code SQLITE_CONSTRAINT_UNIQUE}. */
  public Optional<String> code() {
    return failure.code();
  }

  /** The table of a broken UNIQUE, PRIMARY KEY or NOT NULL constraint. */
  public Optional<String> table() {
    return failure.table();
  }

  /** The columns of a broken UNIQUE, PRIMARY KEY or NOT NULL constraint; else none. */
  public List<String> columns() {
    return failure.columns();
  }

  /**
   * Whether the same statement may well succeed if run again; it may also have been run already.
   */
  public boolean retryable() {
    return failure.retryable()
        || getCause() instanceof PlatformException platform && platform.isRetryable();
  }

  /** The SQL, as given to {@code prepare} or {@code exec}; of a batch all, a line each. */
  public String statement() {
    return statement;
  }
}
