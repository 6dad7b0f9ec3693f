package dev.samovar.testing.wrangler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the real workerd, over small hand-written workers. */
class WranglerTest {

  private static final Path COUNTER = Path.of("target/test-classes/workers/counter");
  private static final Path FRONT = Path.of("target/test-classes/workers/front");

  @TempDir Path state;

  private static Wrangler shared;

  @BeforeAll
  static void start() {
    shared = Wrangler.of(COUNTER).withVariable("GREETING", "salve").withMigrations("DB").start();
  }

  @AfterAll
  static void stop() {
    shared.close();
  }

  @Test
  void variable_overridesTheConfiguration() throws Exception {
    assertEquals("salve null", get(shared.url("/")));
  }

  @Test
  void migrations_areAppliedBeforeItStarts() throws Exception {
    assertEquals("[[\"heron\"]]", get(shared.url("/rows")));
  }

  @Test
  void log_hasTheRequests() throws Exception {
    get(shared.url("/logged"));

    assertTrue(isLogged("GET /logged 200"), () -> String.join("\n", shared.log()));
  }

  @Test
  void secondWorker_isReachedByServiceBinding() throws Exception {
    try (Wrangler wrangler = Wrangler.of(FRONT, COUNTER).start()) {
      assertEquals("front of hello null", get(wrangler.url("/")));
    }
  }

  @Test
  void close_leavesNoProcess() {
    List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
    Wrangler wrangler = Wrangler.of(COUNTER).start();
    List<ProcessHandle> started =
        ProcessHandle.current().descendants().filter(one -> !before.contains(one)).toList();

    wrangler.close();

    assertTrue(started.size() >= 3, "guard, wrangler, workerd: " + started);
    assertEquals(List.of(), started.stream().filter(ProcessHandle::isAlive).toList());
  }

  @Test
  void state_survivesKill() throws Exception {
    try (Wrangler wrangler = Wrangler.of(COUNTER).withState(state).start()) {
      get(wrangler.url("/put"));
      wrangler.kill();
    }

    try (Wrangler wrangler = Wrangler.of(COUNTER).withState(state).start()) {
      assertEquals("hello kept", get(wrangler.url("/")));
    }
  }

  @Test
  void unbuiltWorker_isRefused() {
    WranglerException thrown =
        assertThrows(WranglerException.class, () -> Wrangler.of(state).start());

    assertEquals("No wrangler.toml in " + state + ": build the worker first.", thrown.getMessage());
  }

  @Test
  void badConfiguration_isShown() throws IOException {
    Files.writeString(state.resolve("wrangler.toml"), "name = 1");

    WranglerException thrown =
        assertThrows(WranglerException.class, () -> Wrangler.of(state).start());

    assertTrue(thrown.getMessage().contains("\"name\" to be of type string"), thrown.getMessage());
  }

  /** wrangler writes the line after the answer. */
  private static boolean isLogged(String text) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      if (shared.log().stream().anyMatch(line -> line.contains(text))) {
        return true;
      }
      Thread.sleep(50);
    }
    return false;
  }

  private static String get(URI url) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    return client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString()).body();
  }
}
