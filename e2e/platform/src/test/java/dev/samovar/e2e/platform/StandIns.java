package dev.samovar.e2e.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of the built worker that has entry points of JavaScript for what only Cloudflare has. */
final class StandIns {
  private StandIns() {}

  static Path copy() {
    try {
      Path built = Path.of(System.getProperty("samovar.worker", "target/worker"));
      Path copy =
          Files.createDirectories(built.resolveSibling(built.getFileName() + "-with-stand-ins"));
      try (Stream<Path> files = Files.list(built)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      change(copy);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void change(Path copy) throws IOException {
    Path worker = copy.resolve("worker.js");
    String built = Files.readString(worker);
    Matcher exported = Pattern.compile("([\\w$]+) as Box\\b").matcher(built);
    String box = exported.find() ? exported.group(1) : "Box";
    Files.writeString(worker, built + "\n" + script().replace("extends Box", "extends " + box));
    Path configuration = copy.resolve("wrangler.toml");
    String toml = Files.readString(configuration);
    for (String remote : List.of("[ai]", "[[vectorize]]", "[browser]", "[[containers]]")) {
      toml = without(toml, remote);
    }
    toml = toml.replace("\"Box\"", "\"BoxStandIn\"");
    Files.writeString(
        configuration,
        toml
            + service("AI", "AiStandIn")
            + service("VECTORS", "VectorizeStandIn")
            + service("BROWSER", "BrowserStandIn"));
  }

  private static String script() throws IOException {
    try (InputStream in = StandIns.class.getResourceAsStream("/stand-ins.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The text without a table and what is in it. */
  private static String without(String toml, String table) {
    int start = toml.indexOf(table);
    if (start < 0) {
      throw new IllegalStateException("No " + table + " in\n" + toml);
    }
    int next = toml.indexOf("\n[", start);
    return toml.substring(0, start) + (next < 0 ? "" : toml.substring(next + 1));
  }

  private static String service(String binding, String entrypoint) {
    return """

        [[services]]
        binding = "%s"
        service = "platform"
        entrypoint = "%s"
        """
        .formatted(binding, entrypoint);
  }
}
