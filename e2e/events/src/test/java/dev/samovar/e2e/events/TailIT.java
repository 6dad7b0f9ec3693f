package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.testing.wrangler.Wrangler;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two workers of the same code, the one tailed by the other; they share a namespace. */
final class TailIT {
  private static final String LOGS = " ok [info: tailed: acting] [error: tailed: größer 1] true";

  private static Wrangler wrangler;

  @BeforeAll
  static void start() throws IOException {
    Path consumer = Path.of(System.getProperty("samovar.worker", "target/worker"));
    wrangler = Wrangler.of(tailed(consumer), consumer).start();
  }

  @AfterAll
  static void stop() {
    wrangler.close();
  }

  @Test
  void request_isTracedWithItsLogs() throws Exception {
    assertEquals("acted", get("/tailed/act"));

    assertTrue(seen("tail%20GET%20act%20200").endsWith(LOGS));
  }

  @Test
  void errorAnswer_isTracedWithItsStatus() throws Exception {
    get("/tailed/fail");

    assertTrue(seen("tail%20GET%20fail%20418").endsWith(LOGS));
  }

  @Test
  void otherEvents_areTracedAsWhatTheyAre() throws Exception {
    get("/cdn-cgi/handler/scheduled?cron=23+*+*+*+*");

    assertTrue(seen("tail%2023%20*%20*%20*%20*").endsWith(" ok true"));
  }

  @Test
  void failedEvent_hasItsOutcome() throws Exception {
    get("/cdn-cgi/handler/scheduled?cron=5+4+*+*+*");

    String trace = seen("tail%205%204%20*%20*%20*");
    assertTrue(trace.contains(" exception [error: The cron trigger '5 4 * * *' failed"), trace);
    assertTrue(trace.contains("{Error: java.io.IOException: on purpose}"), trace);
  }

  /** Another name, and no queue of its own: a queue has one consumer. */
  private static Path tailed(Path worker) throws IOException {
    Path folder = worker.resolveSibling("tailed");
    copy(worker, folder);
    Path file = folder.resolve("wrangler.toml");
    String config =
        Files.readString(file)
            .replaceFirst("name = \"events\"", "name = \"tailed\"")
            .replaceAll("\\[\\[queues\\.consumers]]\n(?:[^\\[]*\n)*?(?=\\[|$)", "");
    Files.writeString(file, config + "\n[[tail_consumers]]\nservice = \"events\"\n");
    return folder;
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(from)) {
      all = files.filter(file -> !file.toString().contains(".wrangler")).toList();
    }
    for (Path file : all) {
      Path copy = to.resolve(from.relativize(file));
      if (Files.isDirectory(file)) {
        Files.createDirectories(copy);
      } else {
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }

  private static String seen(String key) throws Exception {
    String found = "nothing";
    for (int i = 0; i < 150 && found.equals("nothing"); i++) {
      found = get("/seen/" + key);
      Thread.sleep(100);
    }
    return found;
  }

  private static String get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(wrangler.url(path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
