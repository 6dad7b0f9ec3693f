package dev.samovar.e2e.classlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Some 100,000 rows on the JVM, on Wasm and on JavaScript; and the public suite of JSON parsing.
 */
class ClasslibIT {

  private static final Path SUITE = Path.of(System.getProperty("json.suite"));
  private static final String WASM_RUNTIME = "org/teavm/backend/wasm/wasm-gc-module-runtime.js";
  private static final int SHOWN = 20;

  @TempDir static Path folder;

  private static List<String> onJvm;

  @BeforeAll
  static void runOnJvm() throws IOException {
    if (Runtime.version().feature() < 19) {
      Shortest.onJdk = ShortestOnJdk::text;
    }
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, false, StandardCharsets.UTF_8));
    try {
      Probe.main(documents().toArray(String[]::new));
    } finally {
      System.out.flush();
      System.setOut(console);
    }
    onJvm = bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void eachRow_isAsOnTheJvm(Target target) throws Exception {
    Path program = target.build(folder.resolve(target.name()));

    List<String> rows = run(program);

    assertEquals(List.of(), differences(rows));
  }

  @Test
  void suite_isAcceptedAndRefusedAsItsNamesSay() throws IOException {
    assumeTrue(Files.isDirectory(SUITE), "skipped: JSONTestSuite is not at " + SUITE);

    List<String> wrong =
        onJvm.stream()
            .filter(row -> row.startsWith("suite#"))
            .map(row -> row.substring(row.indexOf(' ') + 1))
            .filter(row -> row.startsWith(row.contains(" accepted ") ? "n_" : "y_"))
            .toList();

    assertEquals(List.of(), wrong);
    assertTrue(onJvm.stream().filter(row -> row.startsWith("suite#")).count() > 300);
  }

  private static List<String> differences(List<String> rows) {
    List<String> differences = new ArrayList<>();
    int count = Math.max(rows.size(), onJvm.size());
    for (int i = 0; i < count && differences.size() < SHOWN; i++) {
      String there = i < rows.size() ? rows.get(i) : "nothing";
      String here = i < onJvm.size() ? onJvm.get(i) : "nothing";
      if (!there.equals(here)) {
        differences.add("JVM: " + here + "\n  there: " + there);
      }
    }
    return differences;
  }

  private static List<String> run(Path program) throws IOException, InterruptedException {
    Path given = Files.write(folder.resolve("documents"), documents());
    Path output = folder.resolve("output");
    Process node =
        new ProcessBuilder(
                System.getProperty("node.executable"),
                "src/test/node/run.mjs",
                program.toString(),
                given.toString(),
                runtime().toString())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (!node.waitFor(3, TimeUnit.MINUTES)) {
      node.destroyForcibly();
    }
    assertEquals(0, node.waitFor(), "node's exit code");
    return Files.readAllLines(output);
  }

  private static Path runtime() throws IOException {
    Path file = folder.resolve("runtime.mjs");
    try (InputStream source = ClassLoader.getSystemResourceAsStream(WASM_RUNTIME)) {
      Files.write(file, source.readAllBytes());
    }
    return file;
  }

  /** Each file of the suite as {@code name hex}; none where there is no suite. */
  private static List<String> documents() throws IOException {
    if (!Files.isDirectory(SUITE)) {
      return List.of();
    }
    List<String> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SUITE)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        documents.add(
            file.getFileName() + " " + HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return documents;
  }
}
