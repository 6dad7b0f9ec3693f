package dev.samovar.jvm.email;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the worker has sent: in memory, and as {@code .eml} files where there is a folder. */
public final class Outbox {
  private final @Nullable Path folder;
  private final List<SentEmail> sent = new ArrayList<>();

  private Outbox(@Nullable Path folder) {
    this.folder = folder;
  }

  public static Outbox inMemory() {
    return new Outbox(null);
  }

  public static Outbox folder(Path folder) {
    return new Outbox(folder);
  }

  /** Oldest first. */
  public synchronized List<SentEmail> sent() {
    return List.copyOf(sent);
  }

  synchronized void keep(SentEmail email) {
    sent.add(email);
    Path directory = folder;
    if (directory != null) {
      write(directory, email);
    }
  }

  private static void write(Path directory, SentEmail email) {
    try {
      Files.createDirectories(directory);
      Files.write(directory.resolve(UUID.randomUUID() + ".eml"), email.raw());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep an e-mail in " + directory, e);
    }
  }
}
