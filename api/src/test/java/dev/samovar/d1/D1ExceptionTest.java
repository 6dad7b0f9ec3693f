package dev.samovar.d1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.d1.D1Exception.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class D1ExceptionTest {

  @Test
  void message_hasWordsAndStatement() {
    D1Exception e = of("D1_ERROR: no such table: todo: SQLITE_ERROR", "SELECT id FROM todo");

    assertEquals(
        "D1 could not run the statement: no such table: todo: SQLITE_ERROR [SELECT id FROM todo]",
        e.getMessage());
  }

  @Test
  void longStatement_isCut() {
    D1Exception e = of("D1_ERROR: x", "S".repeat(10_000));

    assertTrue(e.getMessage().endsWith("… 10000 chars]"), e.getMessage());
    assertTrue(e.getMessage().length() < 600);
    assertEquals(10_000, e.statement().length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNIQUE constraint failed: t.u: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_UNIQUE) | UNIQUE",
        "UNIQUE constraint failed: t.id: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_PRIMARYKEY) | UNIQUE",
        "UNIQUE constraint failed: t.u: SQLITE_CONSTRAINT | UNIQUE",
        "NOT NULL constraint failed: t.n: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_NOTNULL) | NOT_NULL",
        "CHECK constraint failed: c > 0: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_CHECK) | CHECK",
        "FOREIGN KEY constraint failed: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_FOREIGNKEY) | FOREIGN_KEY",
        "datatype mismatch: SQLITE_MISMATCH | DATATYPE",
        "no such table: nope: SQLITE_ERROR | SQL",
        "no such table: overloaded: SQLITE_ERROR | SQL",
        "no such column: exceeded at offset 7: SQLITE_ERROR | SQL",
        "too many columns in result set: SQLITE_ERROR | LIMIT",
        "Expression tree is too large (maximum depth 100): SQLITE_ERROR | LIMIT",
        "D1 DB's isolate exceeded its memory limit and was reset. | LIMIT",
        "LIKE or GLOB pattern too complex: SQLITE_ERROR | LIMIT",
        "statement too long: SQLITE_TOOBIG | LIMIT",
        "D1 DB exceeded its CPU time limit and was reset. | LIMIT",
        "not authorized: SQLITE_AUTH | NOT_ALLOWED",
        "D1 DB is overloaded. Requests queued for too long. | OVERLOADED",
        "Network connection lost. | UNAVAILABLE",
        "something new | OTHER"
      })
  void words_tellTheKind(String words, Kind kind) {
    assertEquals(kind, of("D1_ERROR: " + words, "").kind());
  }

  @Test
  void constraint_namesTableAndColumns() {
    D1Exception e =
        of(
            "UNIQUE constraint failed: wr.a, wr.b: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_PRIMARYKEY)",
            "");

    assertEquals(Optional.of("wr"), e.table());
    assertEquals(List.of("a", "b"), e.columns());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Network connection lost.",
        "Internal error while starting up D1 DB storage caused object to be reset.",
        "D1 DB reset because its code was updated.",
        "Cannot resolve D1 DB due to transient issue on remote node."
      })
  void passingTrouble_isRetryable(String words) {
    assertTrue(of("D1_ERROR: " + words, "").retryable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no such table: t: SQLITE_ERROR",
        "D1 DB is overloaded. Too many requests queued.",
        "D1 DB storage operation exceeded timeout which caused object to be reset."
      })
  void lastingTrouble_isNot(String words) {
    assertFalse(of("D1_ERROR: " + words, "").retryable());
  }

  private static D1Exception of(String words, String statement) {
    return D1Exception.of(words, statement, null);
  }
}
