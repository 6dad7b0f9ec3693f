package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class D1IT extends WorkerdTest {

  private static final String PEOPLE =
      "CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT NOT NULL, age INTEGER NOT NULL)\n"
          + "INSERT INTO people VALUES (1, 'Freddie Pearce', 26), (2, 'Wynne Ogley', 67),"
          + " (3, 'Dorian Fischer', 19), (4, 'John Smith', 92), (5, 'Magaret Willamson', 54),"
          + " (6, 'Ryan Upton', 21)";
  private static final String NULLABLE =
      "CREATE TABLE nullable_people(id INTEGER PRIMARY KEY, name TEXT, age INTEGER)\n"
          + "INSERT INTO nullable_people VALUES (1, NULL, NULL), (2, 'Wynne Ogley', 67)";

  @BeforeEach
  void tables() {
    worker.behind("POST /sql/DB", "DROP TABLE IF EXISTS people");
    worker.behind("POST /sql/DB", "DROP TABLE IF EXISTS nullable_people");
    assertAnswer("2", worker.ask("POST /d1/exec", PEOPLE));
    assertAnswer("2", worker.ask("POST /d1/exec", NULLABLE));
  }

  @Test
  void exec_countsItsLines() {
    assertAnswer("1", worker.ask("POST /d1/exec", "DELETE FROM people WHERE id = 6"));
    assertEquals("[{\"n\":5}]", worker.behind("POST /sql/DB", "SELECT count(*) n FROM people"));
  }

  @Test
  void refusedSql_is500() {
    assertProblem(500, worker.ask("POST /d1/exec", "NO SQL"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prepared",
        "batch",
        "session_prepare_and_batch",
        "session_bookmark_roundtrip",
        "jsvalue_null_is_null",
        "serialize_optional_none",
        "serialize_optional_some",
        "deserialize_optional_none",
        "insert_and_retrieve_optional_none",
        "insert_and_retrieve_optional_some",
        "retrieve_optional_none",
        "retrieve_optional_some",
        "retrive_first_none",
        "deserialize_with_type_mismatch"
      })
  void comparisons_hold(String route) {
    assertAnswer("ok", "GET /d1/" + route);
  }

  @Test
  void error_isAsD1SaysIt() {
    assertAnswer("", "GET /d1/error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"prepared", "batch", "session_prepare_and_batch", "session_bookmark_roundtrip"})
  void missingTable_isNoticed(String route) {
    worker.behind("POST /sql/DB", "DROP TABLE people");

    assertRefuses("GET /d1/" + route, "expected", "found", "no such table: people");
  }

  @Test
  void otherRow_isNoticed() {
    worker.behind("POST /sql/DB", "UPDATE people SET age = 22 WHERE id = 6");

    assertRefuses("GET /d1/prepared", "all: expected", "age=21", "age=22");
    assertRefuses("GET /d1/session_prepare_and_batch", "row 6: expected", "age=22");
  }

  @Test
  void otherName_isNoticed() {
    worker.behind("POST /sql/DB", "UPDATE people SET name = 'Jane' WHERE id = 4");

    assertRefuses("GET /d1/session_bookmark_roundtrip", "row 4: expected", "Jane");
  }

  @Test
  void presentValue_isNoticed() {
    worker.behind("POST /sql/DB", "UPDATE nullable_people SET age = 1 WHERE id = 1");

    assertRefuses("GET /d1/retrieve_optional_none", "row 1: expected", "found");
  }

  @Test
  void insertedRows_stay() {
    assertAnswer("ok", "GET /d1/insert_and_retrieve_optional_none");
    assertAnswer("ok", "GET /d1/insert_and_retrieve_optional_some");

    assertEquals(
        "[{\"id\":3,\"name\":null,\"age\":null},{\"id\":4,\"name\":\"Dude\",\"age\":12}]",
        worker.behind("POST /sql/DB", "SELECT * FROM nullable_people WHERE id > 2 ORDER BY id"));
    assertRefuses("GET /d1/insert_and_retrieve_optional_some", "insert row 4", "UNIQUE");
  }
}
