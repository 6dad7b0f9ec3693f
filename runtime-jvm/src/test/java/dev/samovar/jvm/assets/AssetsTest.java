package dev.samovar.jvm.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.jvm.config.AssetsConfig;
import dev.samovar.spi.RequestSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
  @TempDir Path outside;
  private Path folder;

  @BeforeEach
  void files() throws IOException {
    folder = outside.resolve("public");
    write("index.html", "home");
    write("about.html", "about");
    write("docs/index.html", "docs");
    write("a b.txt", "blank");
    write("data", "binary");
    write("404.html", "missing");
    write("_headers", "/*\n  X-All: 1\n/about\n  X-About: 2\n");
    Files.writeString(outside.resolve("secret.txt"), "secret");
  }

  @ParameterizedTest
  @CsvSource({"/, home", "/about, about", "/docs/, docs", "/a%20b.txt, blank", "/data, binary"})
  void file_isServedAtItsPath(String path, String content) {
    assertEquals(content, get(path).orElseThrow().body().text());
  }

  @ParameterizedTest
  @CsvSource({
    "/index.html, /",
    "/index, /",
    "/about.html, /about",
    "/about/, /about",
    "/docs, /docs/",
    "/docs/index.html, /docs/",
    "/docs.html, /docs/"
  })
  void otherPathsToIt_areRedirected(String path, String location) {
    Response response = get(path + "?x=1").orElseThrow();

    assertEquals(307, response.status());
    assertEquals(Optional.of(location + "?x=1"), response.headers().first("location"));
  }

  @ParameterizedTest
  @CsvSource({
    "drop-trailing-slash, /docs/, /docs",
    "drop-trailing-slash, /about.html, /about",
    "force-trailing-slash, /about, /about/",
    "force-trailing-slash, /docs, /docs/"
  })
  void slashes_areAsConfigured(String handling, String path, String location) {
    AssetsConfig config = new AssetsConfig(folder, handling, "none", List.of());

    Response response = new Assets(config).answer(request("GET", path)).orElseThrow();

    assertEquals(Optional.of(location), response.headers().first("location"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/none",
        "/_headers",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/docs/..%2f..%2fsecret.txt",
        "/..\\secret.txt",
        "/index.html%00",
        "/%zz"
      })
  void whatIsNoAsset_isTheWorkers(String path) {
    assertEquals(Optional.empty(), get(path));
  }

  @Test
  void linkToTheOutside_isNoAsset() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.txt"), outside.resolve("secret.txt"));

    assertEquals(Optional.empty(), get("/link.txt"));
  }

  @Test
  void sameContent_is304() {
    String tag = get("/about").orElseThrow().headers().first("etag").orElseThrow();

    Response response =
        assets().answer(request("GET", "/about", "if-none-match", tag)).orElseThrow();

    assertEquals(304, response.status());
  }

  /** workers-sdk's asset worker looks at no other condition than If-None-Match. */
  @ParameterizedTest
  @CsvSource({
    "if-match, \"other\"",
    "if-match, a",
    "if-unmodified-since, 'Mon, 01 Jan 0001 00:00:00 GMT'",
    "if-modified-since, 'Fri, 31 Dec 9999 23:59:59 GMT'",
    "if-none-match, *",
    "if-none-match, \""
  })
  void otherConditions_areIgnored(String name, String value) {
    Response response = assets().answer(request("GET", "/about", name, value)).orElseThrow();

    assertEquals("200 about", response.status() + " " + response.body().text());
  }

  @Test
  void weakTag_is304() {
    String tag = get("/about").orElseThrow().headers().first("etag").orElseThrow();

    Response response =
        assets().answer(request("GET", "/about", "if-none-match", "W/" + tag)).orElseThrow();

    assertEquals(304, response.status());
  }

  @Test
  void contentType_isByName() {
    assertEquals(
        Optional.of("text/html; charset=utf-8"),
        get("/about").orElseThrow().headers().first("content-type"));
  }

  @Test
  void customHeaders_areByPath() {
    Headers headers = get("/about").orElseThrow().headers();

    assertEquals(Optional.of("1"), headers.first("x-all"));
    assertEquals(Optional.of("2"), headers.first("x-about"));
    assertEquals(Optional.empty(), get("/docs/").orElseThrow().headers().first("x-about"));
  }

  @Test
  void otherMethod_is405() {
    assertEquals(405, assets().answer(request("POST", "/about")).orElseThrow().status());
  }

  @Test
  void workersOwnPaths_areItsFirst() {
    AssetsConfig config =
        new AssetsConfig(folder, "auto-trailing-slash", "none", List.of("/do*", "!/docs/*"));

    assertEquals(Optional.empty(), new Assets(config).answer(request("GET", "/docs")));
    assertEquals(200, new Assets(config).answer(request("GET", "/docs/")).orElseThrow().status());
  }

  @Test
  void navigationToNowhere_isTheApplicationsPage() {
    Request navigation = request("GET", "/app/x", "sec-fetch-mode", "navigate");

    assertEquals(
        "home", handling("single-page-application").answer(navigation).orElseThrow().body().text());
    assertEquals(404, handling("404-page").answer(navigation).orElseThrow().status());
  }

  @Test
  void scriptsFetchToNowhere_isTheWorkers() {
    assertEquals(
        Optional.empty(), handling("single-page-application").answer(request("GET", "/app/x")));
  }

  private Assets handling(String notFound) {
    return new Assets(new AssetsConfig(folder, "auto-trailing-slash", notFound, List.of()));
  }

  private Optional<Response> get(String path) {
    return assets().answer(request("GET", path));
  }

  private Assets assets() {
    return new Assets(AssetsConfig.of(folder));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Request request(String method, String path, String... headers) {
    return new Request(new Source(method, "http://localhost" + path, Headers.of(headers)));
  }

  private record Source(String method, String url, Headers headers) implements RequestSource {
    @Override
    public Body body() {
      return Body.empty();
    }
  }
}
