package dev.samovar.e2e.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The four places, started once for all tests of this JVM and stopped with it. */
final class Places {
  private static final Pattern ADDRESS = Pattern.compile("\"(reference|wasm|js)\":\"([^\"]+)\"");
  private static final Pattern JVM_READY = Pattern.compile("answers at (http://\\S+)");
  private static final Map<Place, URI> ADDRESSES = start();

  private Places() {}

  /** The address of a place. */
  static URI address(Place place) {
    return ADDRESSES.get(place);
  }

  private static Map<Place, URI> start() {
    try {
      Map<Place, URI> addresses = new EnumMap<>(Place.class);
      Matcher workerd = awaitLine(workerd(), ADDRESS);
      do {
        addresses.put(Place.valueOf(workerd.group(1).toUpperCase()), URI.create(workerd.group(2)));
      } while (workerd.find());
      addresses.put(Place.JVM, URI.create(awaitLine(jvm(), JVM_READY).group(1)));
      return addresses;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process workerd() throws IOException {
    Path root = root();
    Process process =
        new ProcessBuilder(
                root.resolve(".node/node/node").toString(),
                "src/test/node/start.mjs",
                Path.of("target").toAbsolutePath().toString(),
                root.resolve(".samovar/node_modules").toString())
            .redirectErrorStream(true)
            .start();
    // The end of its standard input ends it, so that it ends with this JVM in any case.
    return process;
  }

  private static Process jvm() throws IOException {
    Path state = Files.createTempDirectory("reference");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.samovar.jvm.Main",
                "--state",
                state.toString(),
                "--host",
                "127.0.0.1",
                "--port",
                "0")
            .redirectErrorStream(true)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return process;
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve(".samovar/node_modules/miniflare"))) {
      at = at.getParent();
    }
    return at;
  }

  private static Matcher awaitLine(Process process, Pattern pattern) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder log = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        forward(lines);
        return matcher;
      }
      log.append(line).append('\n');
    }
    throw new IllegalStateException("A place did not start:\n" + log);
  }

  /** What a place prints later is printed by the test, so that a failure there can be read. */
  private static void forward(BufferedReader lines) {
    Thread reader = new Thread(() -> lines.lines().forEach(System.out::println), "output");
    reader.setDaemon(true);
    reader.start();
  }
}
