package dev.samovar.cloudflare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What TeaVM does not check in the JavaScript of {@code @JSBody}. */
class ScriptsTest {

  /**
   * On the JavaScript target TeaVM 0.15.0 names a script's parameters b, c, d, … without a look at
   * its variables: one of that name is then the parameter.
   */
  private static final Pattern PARAMETER_NAME =
      Pattern.compile("\"[^\"]*(\\bvar |\\bfunction |\\bvar [^\"]*, )[b-h]( =|,|;|\\()");

  @Test
  void variables_areNotNamedAsParametersWillBe() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        for (String line : Files.readAllLines(file)) {
          if (PARAMETER_NAME.matcher(line).find()) {
            found.add(file.getFileName() + ": " + line.strip());
          }
        }
      }
    }

    assertEquals(List.of(), found);
  }
}
