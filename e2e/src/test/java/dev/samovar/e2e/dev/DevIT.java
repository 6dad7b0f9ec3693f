package dev.samovar.e2e.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code ./dev hello}, with its real sources: what changes there is put back. */
class DevIT {

  private static final Path SOURCES =
      Dev.ROOT.resolve("handlers/hello/src/main/java/dev/samovar/hello");
  private static final String HELLO = "Hello from Java on Workers";
  private static final long GONE_MILLIS = 15_000;

  private static Dev dev;
  private static URI url;

  @BeforeAll
  static void start() throws Exception {
    dev = new Dev("hello", "--port", "0");
    url = dev.awaitUrl();
  }

  @AfterAll
  static void stop() {
    dev.everyone().forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  void project_isServed() throws Exception {
    assertEquals(HELLO, get(url));
  }

  @Test
  void touchedSource_isBuiltAndServed() throws Exception {
    int mark = dev.mark();

    Files.setLastModifiedTime(
        SOURCES.resolve("Hello.java"), FileTime.fromMillis(System.currentTimeMillis()));

    dev.awaitLine(mark, "Hello.java changed");
    dev.awaitLine(mark, "built in");
    assertEquals(HELLO, get(url));
  }

  @Test
  void compileError_isShownAndTheOldWorkerServes() throws Exception {
    Path broken = SOURCES.resolve("Broken.java");
    int mark = dev.mark();
    try {
      Files.writeString(
          broken, "package dev.samovar.hello;\n\nclass Broken {\n  Absent absent;\n}\n");

      String error = dev.awaitLine(mark, "Broken.java:4: ");

      assertTrue(error.endsWith("cannot find symbol"), error);
      dev.awaitLine(mark, "the last good worker goes on");
      assertEquals(HELLO, get(url));
    } finally {
      Files.delete(broken);
    }
    dev.awaitLine(mark, "built in");
  }

  @Test
  void jvm_servesTheSameProject() throws Exception {
    Dev jvm = new Dev("hello", "--jvm", "--port", "0");
    try {
      assertEquals(HELLO, get(jvm.awaitUrl()));
    } finally {
      jvm.everyone().forEach(ProcessHandle::destroyForcibly);
    }
  }

  @Test
  void killed_leavesNoProcess() throws Exception {
    Dev other = new Dev("hello", "--port", "0");
    other.awaitUrl();
    List<ProcessHandle> all = other.everyone();
    assertTrue(all.size() >= 5, "itself, compiler, guard, wrangler, workerd: " + all);

    other.handle().destroyForcibly();

    assertEquals(List.of(), aliveAfter(all));
  }

  private static List<ProcessHandle> aliveAfter(List<ProcessHandle> all)
      throws InterruptedException {
    long end = System.currentTimeMillis() + GONE_MILLIS;
    while (System.currentTimeMillis() < end && all.stream().anyMatch(ProcessHandle::isAlive)) {
      Thread.sleep(100);
    }
    return all.stream().filter(ProcessHandle::isAlive).toList();
  }

  private static String get(URI url) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(url).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
