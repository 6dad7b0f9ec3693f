package dev.samovar.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In whole applications too the build finds what never waits: one call of the library's that might
 * wait, on the way of every request, would take it from all handlers.
 */
class NeverWaitsIT {

  private static final Path ROOT = Path.of(System.getProperty("samovar.root"));

  @ParameterizedTest
  @ValueSource(strings = {"hello", "horatio"})
  void handlersThatNeverWait_areFound(String project) throws IOException {
    List<String> lines =
        Files.readAllLines(
            ROOT.resolve("handlers").resolve(project).resolve("target/samovar/teavm/waits.txt"));

    assertTrue(
        lines.stream().anyMatch(line -> line.endsWith("\tnever waits")), String.join("\n", lines));
  }
}
