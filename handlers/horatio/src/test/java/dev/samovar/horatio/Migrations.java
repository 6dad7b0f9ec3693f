package dev.samovar.horatio;

import dev.samovar.d1.D1Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tables, from the files that wrangler applies. */
final class Migrations {

  private Migrations() {}

  static void apply(D1Database db) {
    for (String statement : read(Path.of("migrations/0001_microblog.sql")).split(";\n")) {
      if (!statement.isBlank()) {
        db.prepare(statement).run();
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
