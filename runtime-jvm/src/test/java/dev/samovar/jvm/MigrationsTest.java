package dev.samovar.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.d1.D1Database;
import dev.samovar.jvm.config.ConfigException;
import dev.samovar.jvm.d1.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  @TempDir Path folder;
  private final SqliteDatabase sqlite = SqliteDatabase.inMemory();
  private final D1Database database = sqlite.database();

  @BeforeEach
  void files() throws IOException {
    write("0001_a.sql", "CREATE TABLE a (x INTEGER);\n-- more\nINSERT INTO a VALUES (1);");
    write("0002_b.sql", "INSERT INTO a\nVALUES (2);");
    write("notes.txt", "not SQL");
  }

  @AfterEach
  void close() {
    sqlite.close();
  }

  @Test
  void files_areAppliedInOrderAndOnce() {
    Migrations.apply(database, folder);
    Migrations.apply(database, folder);

    assertEquals(2, count("a"));
    assertEquals(2, count("d1_migrations"));
  }

  @Test
  void newFile_isAppliedNextTime() throws IOException {
    Migrations.apply(database, folder);
    write("0003_c.sql", "INSERT INTO a VALUES (3)");

    Migrations.apply(database, folder);

    assertEquals(3, count("a"));
  }

  @Test
  void failingFile_isNamedAndLeavesNothing() throws IOException {
    write("0003_c.sql", "INSERT INTO a VALUES (3); INSERT INTO none VALUES (1);");

    var e = assertThrows(ConfigException.class, () -> Migrations.apply(database, folder));

    assertTrue(e.getMessage().contains("0003_c.sql:1: the migration failed: "), e.getMessage());
    assertEquals(2, count("a"));
  }

  @Test
  void failingStatement_isNamedByItsLine() throws IOException {
    write(
        "0003_c.sql",
        "-- one\nINSERT INTO a VALUES (3);\n\n/* two\n */ INSERT INTO\nnone VALUES (1);");

    var e = assertThrows(ConfigException.class, () -> Migrations.apply(database, folder));

    assertTrue(e.getMessage().contains("0003_c.sql:5: "), e.getMessage());
    assertTrue(e.getMessage().endsWith("no such table: none: SQLITE_ERROR"), e.getMessage());
  }

  /** A statement of SQLite has 100,000 bytes at most, a file any number. */
  @Test
  void aLargeFile_isManyStatements() throws IOException {
    String insert = "INSERT INTO a VALUES (7); -- " + "x".repeat(100) + "\n";
    write("0003_c.sql", insert.repeat(1_200));

    Migrations.apply(database, folder);

    assertEquals(1_202, count("a"));
  }

  @Test
  void whatHoldsSemicolons_isOneStatement() throws IOException {
    write(
        "0003_c.sql",
        """
        \uFEFFCREATE TABLE log (t TEXT); -- one; two
        CREATE TABLE trigger_like (trigger TEXT); /* three; */
        INSERT INTO log VALUES ('a;b''c;'), ('d;e');
        CREATE TABLE [x;y] (`a;b` TEXT);
        CREATE TEMPORARY TRIGGER IF NOT EXISTS t1 AFTER INSERT ON a BEGIN
          INSERT INTO log VALUES (CASE WHEN new.x > 1 THEN 'many;' ELSE 'one' END);
          UPDATE log SET t = t || ';';
        END;
        create trigger t2 after delete on a
        begin delete from log; end;
        INSERT INTO a VALUES (5);
        """);

    Migrations.apply(database, folder);

    assertEquals(3, count("log"));
    assertEquals(3, count("a"));
  }

  @Test
  void aDump_isOneTransactionAnyway() throws IOException {
    write("0003_c.sql", "BEGIN TRANSACTION;\nINSERT INTO a VALUES (3);\nCOMMIT;\n");

    Migrations.apply(database, folder);

    assertEquals(3, count("a"));
  }

  @Test
  void aFileThatIsNotUtf8_isNamed() throws IOException {
    Files.write(folder.resolve("0003_c.sql"), new byte[] {'-', '-', (byte) 0xE9});

    var e = assertThrows(ConfigException.class, () -> Migrations.apply(database, folder));

    assertTrue(e.getMessage().endsWith("0003_c.sql: the file is not UTF-8"), e.getMessage());
  }

  @Test
  void noFolder_isNothingToDo() {
    Migrations.apply(database, folder.resolve("none"));
  }

  private long count(String table) {
    return database
        .prepare("SELECT count(*) AS n FROM " + table)
        .first("n", Long.class)
        .orElseThrow();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
