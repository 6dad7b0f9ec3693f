package dev.samovar.jvm.d1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.d1.D1Database;
import dev.samovar.d1.D1Exception;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDatabaseTest {

  @Test
  void file_keepsItsRows(@TempDir Path folder) {
    Path file = folder.resolve("db.sqlite");
    try (SqliteDatabase first = SqliteDatabase.file(file)) {
      first.database().exec("CREATE TABLE t (n INTEGER)\nINSERT INTO t VALUES (5)");
    }

    try (SqliteDatabase second = SqliteDatabase.file(file)) {
      assertEquals(
          Optional.of(5), second.database().prepare("SELECT n FROM t").first(Integer.class));
    }
  }

  @Test
  void failedLine_leavesNothing() {
    D1Database db = SqliteDatabase.inMemory().database();
    db.exec("CREATE TABLE t (n INTEGER)");

    assertThrows(D1Exception.class, () -> db.exec("INSERT INTO t VALUES (1)\nNOPE"));

    assertEquals(Optional.of(0), db.prepare("SELECT count(*) FROM t").first(Integer.class));
  }

  @Test
  void begin_isNotAllowed() {
    D1Database db = SqliteDatabase.inMemory().database();

    D1Exception e = assertThrows(D1Exception.class, () -> db.prepare("BEGIN").run());

    assertEquals(D1Exception.Kind.NOT_ALLOWED, e.kind());
  }

  @Test
  void longPattern_isRefused() {
    D1Database db = SqliteDatabase.inMemory().database();

    D1Exception e =
        assertThrows(
            D1Exception.class, () -> db.prepare("SELECT 'a' LIKE ?").bind("x".repeat(51)).first());

    assertEquals(D1Exception.Kind.LIMIT, e.kind());
    assertTrue(e.getMessage().contains("LIKE or GLOB pattern too complex"), e.getMessage());
  }

  /** Seen in workerd: three bytes are stored, of which each is read back as U+FFFD. */
  @Test
  void loneSurrogates_areThreeReplacements() {
    String lost = "\uFFFD\uFFFD\uFFFD";
    try (SqliteDatabase memory = SqliteDatabase.inMemory()) {
      var statement = memory.database().prepare("SELECT ?1 AS a, 'x\uD800' AS b, ?2 AS c");

      var row = statement.bind("a\uD800b\uDC00", "\uD83D\uDE00").first().orElseThrow();

      assertEquals("a" + lost + "b" + lost, row.string("a"));
      assertEquals("x" + lost, row.string("b"));
      assertEquals("\uD83D\uDE00", row.string("c"));
    }
  }
}
