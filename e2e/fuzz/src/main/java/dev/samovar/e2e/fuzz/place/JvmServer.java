package dev.samovar.e2e.fuzz.place;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A worker's classes on a JVM of its own. */
final class JvmServer implements Place {

  private static final String DEFINITIONS = "META-INF/services/dev.samovar.spi.WorkerDefinition";

  private final Started started;

  private JvmServer(Started started) {
    this.started = started;
  }

  static JvmServer start(Path project, Map<String, String> secrets) {
    Path classes = project.resolve("target/classes");
    if (!Files.exists(classes.resolve(DEFINITIONS))) {
      throw new IllegalStateException(
          "No worker in " + classes + ": build it first (mvn package).");
    }
    Path folder = Started.temporary();
    copy(project, folder, secrets);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xmx512m",
            "-cp",
            classPath(classes),
            "dev.samovar.jvm.Main",
            "--project",
            folder.toString(),
            "--host",
            "127.0.0.1",
            "--port",
            "0");
    return new JvmServer(Started.start(command, folder, folder));
  }

  /** What the server reads of a project, so that its state and the secrets stay out of the tree. */
  private static void copy(Path project, Path folder, Map<String, String> secrets) {
    try {
      for (String name : List.of("wrangler.toml.template", "public", "migrations")) {
        copy(project.resolve(name), folder.resolve(name));
      }
      List<String> lines =
          secrets.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).toList();
      Files.write(folder.resolve(".dev.vars"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each)));
      }
    }
  }

  /** That of this program without its workers, and with the one that is asked for. */
  private static String classPath(Path classes) {
    Stream<String> libraries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("/horatio") && !entry.contains("conformance"));
    return Stream.concat(Stream.of(classes.toString()), libraries)
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Override
  public InetSocketAddress address() {
    return started.address();
  }

  @Override
  public List<ProcessHandle> servers() {
    return started.process().isAlive() ? List.of(started.process().toHandle()) : List.of();
  }

  @Override
  public List<String> log() {
    return started.log();
  }

  /** It reads no input: it is told to end. */
  @Override
  public void close() {
    started.process().destroy();
    started.close();
  }
}
