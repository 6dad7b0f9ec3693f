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

    assertTrue(e.getMessage().contains("0003_c.sql failed"), e.getMessage());
    assertEquals(2, count("a"));
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
