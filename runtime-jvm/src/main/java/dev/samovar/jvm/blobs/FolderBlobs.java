package dev.samovar.jvm.blobs;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Contents as files: the content, its head, the head's length. A file is written under another
 * name, forced to the disk, and moved into its place in one step.
 */
public final class FolderBlobs implements Blobs {

  private static final String STAGED = "staged-";

  private final Path folder;

  /** The folder is made if it is not there; what an interrupted write left is removed. */
  public FolderBlobs(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      for (String name : names(STAGED)) {
        Files.delete(folder.resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot use the folder " + folder, e);
    }
  }

  @Override
  public Staged stage(Content content) {
    Path file = temporary();
    boolean done = false;
    try (FileOutputStream out = new FileOutputStream(file.toFile())) {
      write(content, out);
      out.getFD().sync();
      done = true;
      return new StagedFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!done) {
        delete(file);
      }
    }
  }

  @Override
  public Optional<Blob> find(String name) {
    try {
      return Optional.of(FileBlob.read(folder.resolve(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> names(String prefix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(
              name ->
                  name.startsWith(prefix) && (prefix.equals(STAGED) || !name.startsWith(STAGED)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void delete(String name) {
    delete(folder.resolve(name));
  }

  private static void write(Content content, OutputStream file) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file));
    byte[] head = content.writeTo(out);
    out.write(head);
    out.writeInt(head.length);
    out.flush();
  }

  private Path temporary() {
    try {
      return Files.createTempFile(folder, STAGED, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class StagedFile implements Staged {

    private final Path file;

    StagedFile(Path file) {
      this.file = file;
    }

    @Override
    public Blob publish(String name) {
      Path target = folder.resolve(name);
      try {
        Files.move(
            file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return FileBlob.read(target);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void discard() {
      delete(file);
    }
  }
}
