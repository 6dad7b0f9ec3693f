package dev.samovar.bundler.resident;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.teavm.tooling.builder.BuildException;

/**
 * Compiles and links a worker project again and again: one build for each line on stdin ({@code
 * compile}, or {@code link} for both), until stdin closes.
 *
 * <p>After each build it prints the messages of the errors, a line each, and then {@code @@built}
 * or {@code @@failed}.
 */
public final class Resident {

  private final JavaSources sources;
  private final Linker linker;
  private final PrintStream out;

  private Resident(Settings settings, PrintStream out) {
    Path classes = settings.path("classes");
    this.sources = new JavaSources(settings, classes);
    this.linker = new Linker(settings, classes);
    this.out = out;
  }

  /**
   * @param arguments the file that describes the project
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    System.setOut(System.err); // what an annotation processor prints is no answer
    Resident resident = new Resident(Settings.read(Path.of(arguments[0])), out);
    BufferedReader requests =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      resident.build(line.equals("link"));
    }
  }

  private void build(boolean isLinked) {
    List<String> errors = errors(isLinked);
    errors.forEach(out::println);
    out.println(errors.isEmpty() ? "@@built" : "@@failed");
    out.flush();
  }

  private List<String> errors(boolean isLinked) {
    try {
      List<String> errors = sources.compile();
      return isLinked && errors.isEmpty() ? linker.link() : errors;
    } catch (IOException | BuildException | RuntimeException e) {
      e.printStackTrace();
      return List.of("The build broke: " + e);
    }
  }
}
