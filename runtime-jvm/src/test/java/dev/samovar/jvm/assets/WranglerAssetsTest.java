package dev.samovar.jvm.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.jvm.config.AssetsConfig;
import dev.samovar.jvm.url.Urls;
import dev.samovar.spi.RequestSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Paths and their answers as wrangler dev gave them for the same folder: recorded.tsv has the
 * configuration, the path, status, Location and body. The body of a file is its own path.
 */
class WranglerAssetsTest {
  private static final int WORKER = 299;

  @TempDir static Path folder;

  @BeforeAll
  static void files() throws IOException {
    for (String name : lines("files.txt")) {
      Path file = folder.resolve("public").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
    Files.writeString(folder.resolve("secret.txt"), "secret");
  }

  @TestFactory
  Stream<DynamicTest> asWrangler() throws IOException {
    return lines("recorded.tsv").stream()
        .map(line -> line.split("\t"))
        .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> check(row)));
  }

  private static void check(String[] row) {
    AssetsConfig config =
        new AssetsConfig(folder.resolve("public"), row[0], row[1], patterns(row[2]));
    Request request = request(row[4], row[3].equals("navigate"));

    String actual =
        new Assets(config)
            .answer(request)
            .map(WranglerAssetsTest::shown)
            .orElseGet(() -> WORKER + " - worker " + request.url().path());

    assertEquals(row[5] + " " + row[6] + " " + row[7], actual);
  }

  private static String shown(Response response) {
    String body = response.body().text();
    String location = response.headers().first("Location").orElse("-");
    return response.status() + " " + location + " " + (body.isEmpty() ? "-" : body);
  }

  private static List<String> patterns(String toml) {
    List<String> patterns = new ArrayList<>();
    if (toml.equals("true")) {
      patterns.add("/*");
    }
    for (String part : toml.split("\"")) {
      if (part.startsWith("/") || part.startsWith("!")) {
        patterns.add(part);
      }
    }
    return patterns;
  }

  private static Request request(String path, boolean navigates) {
    String[] fields = navigates ? new String[] {"sec-fetch-mode", "navigate"} : new String[0];
    String url = Urls.parse("http://h.example" + path).withoutFragment();
    return new Request(new Asked(url, Headers.received(fields)));
  }

  private static List<String> lines(String name) throws IOException {
    try (var in = WranglerAssetsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private record Asked(String url, Headers headers) implements RequestSource {
    @Override
    public String method() {
      return "GET";
    }

    @Override
    public Body body() {
      return Body.empty();
    }
  }
}
