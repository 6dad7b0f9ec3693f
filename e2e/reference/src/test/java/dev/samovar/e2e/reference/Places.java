package dev.samovar.e2e.reference;

import dev.samovar.testing.jvm.JvmProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The four places, started once for all tests of this JVM and stopped with it. */
final class Places {
  private static final Pattern ADDRESS = Pattern.compile("\"(reference|wasm|js)\":\"([^\"]+)\"");

  /**
   * The workerd processes' parent. It ends when its standard input ends, so with this JVM in any
   * case; and this field keeps that input from the garbage collection.
   */
  private static final Process WORKERD = startWorkerd();

  private static final Map<Place, URI> ADDRESSES = addresses();

  private Places() {}

  /** The address of a place. */
  static URI address(Place place) {
    return ADDRESSES.get(place);
  }

  private static Map<Place, URI> addresses() {
    try {
      Map<Place, URI> addresses = new EnumMap<>(Place.class);
      Matcher printed = ADDRESS.matcher(addressLine());
      while (printed.find()) {
        Place place = Place.valueOf(printed.group(1).toUpperCase(Locale.ROOT));
        addresses.put(place, URI.create(printed.group(2)));
      }
      addresses.put(Place.JVM, JvmProcess.start(Files.createTempDirectory("reference")).url());
      return addresses;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process startWorkerd() {
    Path root = root();
    try {
      return new ProcessBuilder(
              root.resolve(".node/node/node").toString(),
              "src/test/node/start.mjs",
              Path.of("target").toAbsolutePath().toString(),
              root.resolve(".samovar/node_modules").toString())
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve(".samovar/node_modules/miniflare"))) {
      at = at.getParent();
    }
    return at;
  }

  private static String addressLine() throws IOException {
    BufferedReader lines = WORKERD.inputReader(StandardCharsets.UTF_8);
    StringBuilder log = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (ADDRESS.matcher(line).find()) {
        forward(lines);
        return line;
      }
      log.append(line).append('\n');
    }
    throw new IllegalStateException("workerd did not start:\n" + log);
  }

  /** The test prints what workerd prints later, so that a reader finds the cause of a failure. */
  private static void forward(BufferedReader lines) {
    Thread reader = new Thread(() -> lines.lines().forEach(System.out::println), "output");
    reader.setDaemon(true);
    reader.start();
  }
}
