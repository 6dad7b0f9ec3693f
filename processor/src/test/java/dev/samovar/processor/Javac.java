package dev.samovar.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs the real javac, in process, with the processor. */
public final class Javac {

  private Javac() {}

  /** Compile sources by path: {@code "com/acme/Env.java"} and its text. */
  public static Result compile(Map<String, String> sources) {
    return compile(sources, new SamovarProcessor());
  }

  public static Result compile(Map<String, String> sources, Processor... processors) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var found = new DiagnosticCollector<JavaFileObject>();
    try (var files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
      Path output = Files.createTempDirectory("samovar-javac");
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
      var units = new ArrayList<JavaFileObject>();
      sources.forEach((path, text) -> units.add(new Source(path, text)));
      var task =
          compiler.getTask(
              null, files, found, List.of("--release", "17", "-Xlint:-options"), null, units);
      task.setProcessors(List.of(processors));
      boolean done = task.call();
      return new Result(done, messages(found), generated(output));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What came of it.
   *
   * @param messages errors and warnings as {@code Env.java:7: text}, in javac's order
   * @param generated the text of all files but classes, by path
   */
  public record Result(boolean done, List<String> messages, Map<String, String> generated) {}

  private static List<String> messages(DiagnosticCollector<JavaFileObject> found) {
    var messages = new ArrayList<String>();
    for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
      if (each.getKind() != Diagnostic.Kind.NOTE) {
        messages.add(place(each) + each.getMessage(Locale.ROOT));
      }
    }
    return messages;
  }

  private static String place(Diagnostic<? extends JavaFileObject> each) {
    if (each.getSource() == null) {
      return "";
    }
    String path = each.getSource().toUri().getPath();
    return path.substring(path.lastIndexOf('/') + 1) + ":" + each.getLineNumber() + ": ";
  }

  private static Map<String, String> generated(Path output) throws IOException {
    var texts = new TreeMap<String, String>();
    try (var paths = Files.walk(output)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(path).toString().replace('\\', '/');
        if (!name.endsWith(".class")) {
          texts.put(name, Files.readString(path));
        }
      }
    }
    return texts;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("source:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
