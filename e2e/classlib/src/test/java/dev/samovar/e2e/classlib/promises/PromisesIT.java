package dev.samovar.e2e.classlib.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.e2e.classlib.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A generated program about arrays, casts, null and whole numbers: each target gives the value, or
 * throws the exception, that the JVM does. The property {@code promises.every} is 1 for all of its
 * cases.
 */
class PromisesIT {

  private static final int SHOWN = 20;
  private static final int EVERY = Integer.getInteger("promises.every", 5);
  private static final String WASM_RUNTIME = "org/teavm/backend/wasm/wasm-gc-module-runtime.js";

  @TempDir static Path folder;

  private static Cases cases;
  private static List<String> onJvm;

  @BeforeAll
  static void generate() throws Exception {
    Cases all = new Cases();
    AccessCases.addTo(all);
    CastCases.addTo(all);
    StoreCases.addTo(all);
    NullCases.addTo(all);
    NumberCases.addTo(all);
    TextCases.addTo(all);
    cases = all.every(EVERY);
    cases.write(folder.resolve("src"));
    try (InputStream values = PromisesIT.class.getResourceAsStream("/promises/Values.java")) {
      Files.copy(values, folder.resolve("src/promises/Values.java"));
    }
    compile();
    onJvm = runOnJvm();
  }

  @Test
  void program_hasSomeThousandCases() {
    assertTrue(cases.count() * EVERY > 5_000, () -> "cases: " + cases.count());
    assertTrue(onJvm.stream().filter(row -> row.contains(" throws ")).count() > cases.count() / 4);
  }

  @Test
  void onJavaScript_eachCase_isAsOnTheJvm() throws Exception {
    Path program = build(Target.JS);

    List<String> rows = run(program);

    assertEquals(List.of(), differences(rows));
  }

  @Test
  void onWasm_eachCase_isAsOnTheJvm_optimisedToo() throws Exception {
    Path program = build(Target.WASM);
    node("link-cases.mjs", System.getProperty("samovar.tools"), program.toString());

    List<String> rows = run(program.resolveSibling("linked.wasm"));
    List<String> optimised = run(program.resolveSibling("optimised.wasm"));

    assertEquals(List.of(), differences(rows));
    assertEquals(List.of(), differences(optimised));
  }

  private static Path build(Target target) throws Exception {
    return target.build(folder.resolve(target.name()), "promises.Main", folder.resolve("classes"));
  }

  private static void compile() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "--release", "17"));
    arguments.addAll(List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
    try (Stream<Path> sources = Files.list(folder.resolve("src/promises"))) {
      sources.forEach(source -> arguments.add(source.toString()));
    }
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, errors, arguments.toArray(String[]::new));
    assertEquals(0, status, errors.toString(StandardCharsets.UTF_8));
  }

  private static List<String> runOnJvm() throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    URL[] classes = {folder.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes)) {
      Method main = loader.loadClass("promises.Main").getMethod("main", String[].class);
      System.setOut(new PrintStream(bytes, false, StandardCharsets.UTF_8));
      for (int i = 0; i < cases.count(); i++) {
        main.invoke(null, (Object) new String[] {Integer.toString(i)});
      }
    } finally {
      System.out.flush();
      System.setOut(console);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> run(Path program) throws IOException, InterruptedException {
    return Files.readAllLines(
        node(
            "run-cases.mjs",
            program.toString(),
            Integer.toString(cases.count()),
            runtime().toString()));
  }

  /** Binaryen hides the types of strings from the engine's own functions, as of a worker's host. */
  private static Path runtime() throws IOException {
    try (InputStream source = ClassLoader.getSystemResourceAsStream(WASM_RUNTIME)) {
      String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
      return Files.writeString(
          folder.resolve("runtime.mjs"), text.replace("builtins: [\"js-string\"]", ""));
    }
  }

  /**
   * @return what it printed
   */
  private static Path node(String script, String... arguments)
      throws IOException, InterruptedException {
    Path output = folder.resolve(script + ".txt");
    List<String> command =
        new ArrayList<>(List.of(System.getProperty("node.executable"), "src/test/node/" + script));
    command.addAll(List.of(arguments));
    Process node =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (!node.waitFor(10, TimeUnit.MINUTES)) {
      node.destroyForcibly();
    }
    assertEquals(0, node.waitFor(), "node's exit code");
    return output;
  }

  private static List<String> differences(List<String> rows) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < cases.count() && differences.size() < SHOWN; i++) {
      String there = i < rows.size() ? rows.get(i) : "nothing";
      if (!there.equals(onJvm.get(i))) {
        differences.add(cases.name(i) + "\n  JVM: " + onJvm.get(i) + "\n  there: " + there + "\n");
      }
    }
    return differences;
  }
}
