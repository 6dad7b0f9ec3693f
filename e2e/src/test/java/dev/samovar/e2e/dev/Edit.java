package dev.samovar.e2e.dev;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A change of a real file, which is put back. */
record Edit(Path file, String original) implements AutoCloseable {

  static Edit of(Path file) throws IOException {
    return new Edit(file, Files.readString(file));
  }

  void replace(String text, String by) throws IOException {
    String now = Files.readString(file);
    assertTrue(now.contains(text), file + " has no '" + text + "'");
    Files.writeString(file, now.replace(text, by));
  }

  /** Replace a text of the original by another one. */
  void set(String text, String by) throws IOException {
    assertTrue(original.contains(text), file + " has no '" + text + "'");
    Files.writeString(file, original.replace(text, by));
  }

  @Override
  public void close() throws IOException {
    Files.writeString(file, original);
  }
}
