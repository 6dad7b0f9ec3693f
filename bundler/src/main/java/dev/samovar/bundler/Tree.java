package dev.samovar.bundler;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder inside a class path element, be it a jar or (in a reactor) a directory of classes. */
record Tree(Path element, String folder) {

  boolean isThere() throws IOException {
    if (Files.isDirectory(element)) {
      return Files.isDirectory(element.resolve(folder));
    }
    if (!Files.isRegularFile(element) || !element.toString().endsWith(".jar")) {
      return false;
    }
    try (FileSystem jar = open()) {
      return Files.isDirectory(jar.getPath(folder));
    }
  }

  /** Copy all files; one whose bytes are the same keeps its time, so that later steps can skip. */
  void copyTo(Path target) throws IOException {
    if (Files.isDirectory(element)) {
      copy(element.resolve(folder), target);
      return;
    }
    try (FileSystem jar = open()) {
      copy(jar.getPath(folder), target);
    }
  }

  private FileSystem open() throws IOException {
    return FileSystems.newFileSystem(URI.create("jar:" + element.toUri()), Map.of());
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : filesIn(from)) {
      copyIfChanged(file, to.resolve(from.relativize(file).toString()));
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void copyIfChanged(Path from, Path to) throws IOException {
    byte[] bytes = Files.readAllBytes(from);
    if (Files.isRegularFile(to) && Arrays.equals(bytes, Files.readAllBytes(to))) {
      return;
    }
    Files.createDirectories(to.getParent());
    Files.write(to, bytes);
  }
}
