package dev.samovar.jvm;

import dev.samovar.d1.D1Database;
import dev.samovar.d1.D1Exception;
import dev.samovar.d1.D1PreparedStatement;
import dev.samovar.jvm.config.ConfigException;
import dev.samovar.jvm.sqlite.SqlScript;
import dev.samovar.jvm.sqlite.SqlScript.Statement;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  private static final Set<String> TRANSACTION = Set.of("BEGIN TRANSACTION", "COMMIT");

  private Migrations() {}

  /**
   * Apply what has not been applied.
   *
   * @param folder of {@code *.sql} files; may be missing
   * @throws ConfigException if one fails; it names file and line, nothing of the file is applied,
   *     and those before it stay applied
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
    List<Statement> statements = statements(file);
    List<D1PreparedStatement> batch = new ArrayList<>();
    statements.forEach(statement -> batch.add(database.prepare(statement.text())));
    batch.add(database.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name));
    try {
      database.batch(batch);
    } catch (D1Exception e) {
      throw new ConfigException(
          file + line(statements, e) + ": the migration failed: " + words(e), e);
    }
  }

  /** A dump has one transaction around it, which the file's own takes the place of. */
  private static List<Statement> statements(Path file) {
    return SqlScript.statements(text(file)).stream()
        .filter(statement -> !TRANSACTION.contains(statement.text().toUpperCase(Locale.ROOT)))
        .toList();
  }

  private static String text(Path file) {
    try {
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (MalformedInputException e) {
      throw new ConfigException(file + ": the file is not UTF-8", e);
    } catch (IOException e) {
      throw new ConfigException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Where the statement that failed begins: {@code :12}. */
  private static String line(List<Statement> statements, D1Exception e) {
    return statements.stream()
        .filter(statement -> statement.text().equals(e.statement()))
        .findFirst()
        .map(statement -> ":" + statement.line())
        .orElse("");
  }

  /** Without the statement, which may be long: the line says which it is. */
  private static String words(D1Exception e) {
    return e.getMessage().replace(" [" + e.statement() + "]", "");
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
