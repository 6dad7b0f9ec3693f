package dev.samovar.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In whole applications too the build finds what never waits: one call of the library's that might
 * wait, on the way of every request, would take it from all handlers.
 */
class NeverWaitsIT {

  private static final Path ROOT = Path.of(System.getProperty("samovar.root"));

  @ParameterizedTest
  @CsvSource({"hello, 2", "horatio, 4"})
  void handlersThatNeverWait_areFound(String project, int expected) throws IOException {
    List<String> lines =
        Files.readAllLines(
            ROOT.resolve("handlers").resolve(project).resolve("target/samovar/teavm/waits.txt"));

    assertEquals(
        expected,
        lines.stream().filter(line -> line.endsWith("\tnever waits")).count(),
        String.join("\n", lines));
    assertFalse(lines.stream().anyMatch(line -> line.contains("\tWasmEntry.dispatchAtOnce")));
  }
}
