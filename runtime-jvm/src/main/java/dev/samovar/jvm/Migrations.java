package dev.samovar.jvm;

import dev.samovar.d1.D1Database;
import dev.samovar.d1.D1Exception;
import dev.samovar.jvm.config.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A database's migrations, each once, in the order of their names; kept track of as wrangler does.
 *
 * @see <a href="https://developers.cloudflare.com/d1/reference/migrations/">D1: migrations</a>
 */
public final class Migrations {
  private static final String CREATE =
      "CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT"
          + " UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)";

  private Migrations() {}

  /**
   * Apply what has not been applied.
   *
   * @param folder of {@code *.sql} files; may be missing
   * @throws ConfigException if one fails; it names the file, and those before it stay applied
   */
  public static void apply(D1Database database, Path folder) {
    List<Path> files = files(folder);
    if (files.isEmpty()) {
      return;
    }
    database.prepare(CREATE).run();
    for (Path file : files) {
      applyOnce(database, file);
    }
  }

  private static void applyOnce(D1Database database, Path file) {
    String name = file.getFileName().toString();
    boolean isApplied =
        database
            .prepare("SELECT 1 FROM d1_migrations WHERE name = ?")
            .bind(name)
            .first()
            .isPresent();
    if (isApplied) {
      return;
    }
    try {
      database.batch(
          database.prepare(Files.readString(file)),
          database.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name));
    } catch (IOException | D1Exception e) {
      throw new ConfigException("Migration " + file + " failed: " + e.getMessage(), e);
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    } catch (IOException e) {
      throw new ConfigException(folder + " cannot be read: " + e.getMessage(), e);
    }
  }
}
