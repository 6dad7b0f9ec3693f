package dev.samovar.e2e.advisories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No dependency of the build has a fault that .ci/advisories/advisories.json knows. */
class AdvisoriesTest {
  private static final Path ROOT = Path.of(System.getProperty("samovar.root"));
  private static final Path DATA = ROOT.resolve(".ci/advisories/advisories.json");

  @TempDir Path project;
  private HttpServer osv;
  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void files() throws IOException {
    write("a/target/dependencies.txt", list("12.0.23"));
    write(
        "bench/package-lock.json",
        "{\"packages\":{\"\":{},\"node_modules/x\":{\"version\":\"1.2.3\"}}}");
    osv = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    osv.createContext("/", this::answer);
    osv.start();
  }

  @AfterEach
  void stop() {
    osv.stop(0);
  }

  @Test
  void thisBuild_hasNoKnownFault() throws Exception {
    Run run = run("check");

    assertEquals(0, run.code(), run.output());
  }

  /** Jetty as it was when its faults were found. */
  @Test
  void anOldJetty_isNamedWithItsFaults() throws Exception {
    Run run = run("check", "--root", project.toString());

    assertEquals(1, run.code(), run.output());
    for (String id : List.of("CVE-2026-2332", "CVE-2026-19203", "CVE-2026-19204")) {
      assertTrue(run.output().contains(id), run.output());
    }
    assertTrue(
        run.output().contains("a/target/dependencies.txt: org.eclipse.jetty:jetty-http 12.0.23"),
        run.output());
  }

  @Test
  void betweenTheFixes_onlyTheOpenOnesAreNamed() throws Exception {
    write("a/target/dependencies.txt", list("12.1.11"));

    String output = run("check", "--root", project.toString()).output();

    assertTrue(output.contains("CVE-2026-19203"), output);
    assertTrue(!output.contains("CVE-2026-2332"), output);
  }

  @Test
  void withoutABuild_itSaysSo() throws Exception {
    Files.delete(project.resolve("a/target/dependencies.txt"));

    Run run = run("check", "--root", project.toString());

    assertEquals(1, run.code());
    assertTrue(run.output().contains("run the build first"), run.output());
  }

  @Test
  void refresh_writesWhatOsvHas_andTheCheckFindsIt() throws Exception {
    Path data = Files.copy(DATA, project.resolve("advisories.json"));
    String api = "http://127.0.0.1:" + osv.getAddress().getPort();

    Run refresh =
        run("refresh", "--root", project.toString(), "--data", data.toString(), "--api", api);
    Run check = run("check", "--root", project.toString(), "--data", data.toString());

    assertEquals(0, refresh.code(), refresh.output());
    assertTrue(asked.get(0).contains("\"ecosystem\":\"npm\",\"name\":\"x\""), asked.get(0));
    assertTrue(asked.get(1).contains("\"page_token\":\"more\""), asked.get(1));
    assertTrue(check.output().contains("x 1.2.3: GHSA-1, CVE-1: a fault; fixed in 1.2.4"));
    assertTrue(!check.output().contains("GHSA-2"), "a later version has it only");
    assertTrue(!check.output().contains("GHSA-3"), "it was withdrawn");
    assertTrue(check.output().contains("CVE-2026-2332"), "what was written by hand stays");
  }

  @Test
  void anAnswerOfOsvThatIsNone_leavesTheDataAsItWas() throws Exception {
    Path data = Files.copy(DATA, project.resolve("advisories.json"));
    String api = "http://127.0.0.1:" + osv.getAddress().getPort() + "/broken";

    Run run = run("refresh", "--root", project.toString(), "--data", data.toString(), "--api", api);

    assertEquals(1, run.code());
    assertEquals(Files.readString(DATA), Files.readString(data));
  }

  /** As api.osv.dev: a page of ids, a further page, and each by itself. */
  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (path.equals("/v1/querybatch")) {
      asked.add(body);
    }
    String answer =
        switch (path) {
          case "/v1/querybatch" -> page(body);
          case "/v1/vulns/GHSA-1" -> vulnerability("GHSA-1", "0", "1.2.4", "");
          case "/v1/vulns/GHSA-2" -> vulnerability("GHSA-2", "2.0.0", "2.0.1", "");
          case "/v1/vulns/GHSA-3" -> vulnerability("GHSA-3", "0", "9.0.0", "2026-01-01T00:00:00Z");
          default -> "";
        };
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(
        bytes.length == 0 ? 500 : 200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String page(String body) {
    if (body.contains("page_token")) {
      return "{\"results\":[{\"vulns\":[{\"id\":\"GHSA-2\"},{\"id\":\"GHSA-3\"}]}]}";
    }
    return "{\"results\":[{},{},{\"vulns\":[{\"id\":\"GHSA-1\"}],\"next_page_token\":\"more\"}]}";
  }

  private static String vulnerability(
      String id, String introduced, String fixed, String withdrawn) {
    return """
    {"id":"%s","aliases":["CVE-%s"],"summary":"a fault"%s,"affected":[
      {"package":{"ecosystem":"npm","name":"other"},"ranges":[]},
      {"package":{"ecosystem":"npm","name":"x"},"ranges":[
        {"type":"GIT","events":[{"introduced":"0"}]},
        {"type":"SEMVER","events":[{"introduced":"%s"},{"fixed":"%s"}]}]}]}"""
        .formatted(
            id,
            id.substring(5),
            withdrawn.isEmpty() ? "" : ",\"withdrawn\":\"" + withdrawn + "\"",
            introduced,
            fixed);
  }

  private static String list(String jetty) {
    return """

    The following files have been resolved:
       org.eclipse.jetty:jetty-http:jar:%s:compile -- module org.eclipse.jetty.http
       org.eclipse.jetty.websocket:jetty-websocket-core-common:jar:%<s:test
    """
        .formatted(jetty);
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private record Run(int code, String output) {}

  private static Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ROOT.resolve(".node/node/node").toString());
    command.add(ROOT.resolve(".ci/advisories/advisories.mjs").toString());
    command.addAll(Arrays.asList(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var in = process.getInputStream()) {
      String output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
