package dev.samovar.bundler.resident;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A project's sources and resources into a folder of classes, always all of them: one fact less to
 * get wrong.
 */
final class JavaSources {

  private final Settings settings;
  private final Path classes;

  JavaSources(Settings settings, Path classes) {
    this.settings = settings;
    this.classes = classes;
  }

  /**
   * @return the messages of the compiler's errors; none if it compiled
   */
  List<String> compile() throws IOException {
    delete(classes);
    delete(generated());
    Files.createDirectories(classes);
    Files.createDirectories(generated());
    List<String> errors = javac();
    copyResources();
    return errors;
  }

  private List<String> javac() throws IOException {
    List<Path> sources = filesIn(settings.path("sources"), ".java");
    if (sources.isEmpty()) {
      return List.of(
          place(settings.path("sources"))
              + ": there is no Java source; the worker's class belongs here");
    }
    return javac(sources);
  }

  private List<String> javac(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
      compiler
          .getTask(
              null, files, diagnostics, options(), null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(this::text)
        .toList();
  }

  private List<String> options() {
    return List.of(
        "-d",
        classes.toString(),
        "-s",
        generated().toString(),
        "-classpath",
        settings.text("compileClassPath"),
        "-processorpath",
        settings.text("toolClassPath"),
        "--release",
        settings.text("release"),
        "-encoding",
        "UTF-8",
        "-parameters",
        "-g");
  }

  private Path generated() {
    return classes.resolveSibling("generated");
  }

  private String text(Diagnostic<? extends JavaFileObject> one) {
    String message = one.getMessage(Locale.ROOT);
    return Optional.ofNullable(one.getSource())
        .map(source -> place(Path.of(source.toUri())) + ":" + one.getLineNumber() + ": " + message)
        .orElse(message);
  }

  private Path place(Path source) {
    Path root = settings.path("root");
    return source.startsWith(root) ? root.relativize(source) : source;
  }

  private void copyResources() throws IOException {
    Path resources = settings.path("resources");
    for (Path file : filesIn(resources, "")) {
      Path target = classes.resolve(resources.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  private static List<Path> filesIn(Path folder, String suffix) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(
          all.filter(Files::isRegularFile)
              .filter(file -> file.toString().endsWith(suffix))
              .toList());
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException error)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
