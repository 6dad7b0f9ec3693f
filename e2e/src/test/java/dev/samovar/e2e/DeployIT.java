package dev.samovar.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cloudflare's own tool takes each project's folder as it is. */
class DeployIT {

  private static final Path ROOT = Path.of(System.getProperty("samovar.root"));

  static Stream<Arguments> workers() throws IOException {
    try (Stream<Path> projects = Files.list(ROOT.resolve("handlers"))) {
      return projects
          .filter(project -> Files.exists(project.resolve("src/main/java")))
          .map(project -> "handlers/" + project.getFileName())
          .sorted()
          .toList()
          .stream()
          .flatMap(project -> Stream.of(Target.values()).map(t -> Arguments.of(project, t)));
    }
  }

  @ParameterizedTest
  @MethodSource("workers")
  void wranglerWouldDeployIt(String project, Target target) throws Exception {
    Process wrangler = wrangler(target.folder(project), "deploy", "--dry-run");
    String output = new String(wrangler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, wrangler.waitFor(), output);
    assertTrue(output.contains("Total Upload"), output);
  }

  private static Process wrangler(Path folder, String... arguments) throws IOException {
    String cli = ROOT.resolve(".samovar/node_modules/wrangler/bin/wrangler.js").toString();
    List<String> command =
        Stream.concat(Stream.of(System.getProperty("node.executable"), cli), Stream.of(arguments))
            .toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("WRANGLER_SEND_METRICS", "false");
    builder.environment().put("WRANGLER_WRITE_LOGS", "false");
    builder.environment().put("CI", "true");
    return builder.start();
  }
}
