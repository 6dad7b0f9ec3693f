package dev.samovar.e2e.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
  private static final Path HELLO_JAVA = SOURCES.resolve("Hello.java");
  private static final String HELLO = "Hello from Java on Workers";
  private static final long GONE_MILLIS = 15_000;

  private static Dev dev;
  private static URI url;

  @BeforeAll
  static void start() throws Exception {
    dev = new Dev("hello", "--port", "0");
    url = dev.awaitUrl(0);
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
  void collidingRoutes_areShownWithTheirLineAndTheOldWorkerServes() throws Exception {
    int mark = dev.mark();
    try (Edit edit = Edit.of(HELLO_JAVA)) {
      edit.replace("router.get(\"/json\",", "router.get(\"/\",");

      dev.awaitLine(mark, "The worker does not start: java.lang.IllegalStateException: Routes");
      dev.awaitLine(mark, "  at handlers/hello/src/main/java/dev/samovar/hello/Hello.java:");
      dev.awaitLine(mark, "the last good worker goes on");
      assertEquals(HELLO, get(url));
      mark = dev.mark();
    }
    dev.awaitLine(mark, "built in");
    assertEquals(HELLO, get(url));
  }

  @Test
  void staticInitialiserThatThrows_isShownWithItsLine() throws Exception {
    int mark = dev.mark();
    try (Edit edit = Edit.of(HELLO_JAVA)) {
      edit.replace(
          "  @CompiledJson", "  static final int N = Integer.parseInt(\"x\");\n\n  @CompiledJson");
      edit.replace("router.get(\"/\"", "router.get(\"/\" + (N == 0 ? \"0\" : \"\")");

      dev.awaitLine(mark, "The worker does not start: java.lang.NumberFormatException: ");
      dev.awaitLine(mark, "(Hello.<clinit>)");
      dev.awaitLine(mark, "the last good worker goes on");
      mark = dev.mark();
    }
    dev.awaitLine(mark, "built in");
  }

  @Test
  void brokenTemplate_isShownAndTheOldWorkerServes() throws Exception {
    Path template = Dev.ROOT.resolve("handlers/hello/wrangler.toml.template");
    int mark = dev.mark();
    try {
      Files.writeString(template, "[[kv_namespaces]\n");

      dev.awaitLine(mark, "handlers/hello/wrangler.toml.template:1:17: ");
      dev.awaitLine(mark, "the last good worker goes on");
      assertEquals(HELLO, get(url));
      mark = dev.mark();
    } finally {
      Files.delete(template);
    }
    dev.awaitLine(mark, "built in");
  }

  @Test
  void brokenPom_isShownAndTheOldWorkerServes() throws Exception {
    int mark = dev.mark();
    try (Edit edit = Edit.of(Dev.ROOT.resolve("handlers/hello/pom.xml"))) {
      edit.replace("</properties>", "</propertie>");

      dev.awaitLine(mark, "Non-parseable POM");
      dev.awaitLine(mark, "the last good worker goes on");
      assertEquals(HELLO, get(url));
      mark = dev.mark();
    }
    dev.awaitLine(mark, "built in");
  }

  @Test
  void noSourceAtAll_isShownAndTheOldWorkerServes() throws Exception {
    Path away = Dev.ROOT.resolve("handlers/hello/target/away");
    int mark = dev.mark();
    Files.move(SOURCES, away);
    try {
      dev.awaitLine(mark, "there is no Java source");
      dev.awaitLine(mark, "the last good worker goes on");
      mark = dev.mark();
    } finally {
      Files.move(away, SOURCES);
    }
    dev.awaitLine(mark, "built in");
    assertEquals(HELLO, get(url));
  }

  @Test
  void killedWrangler_isStartedAgain() throws Exception {
    int mark = dev.mark();

    dev.processOf("wrangler-dist/cli.js").destroyForcibly();

    dev.awaitLine(mark, "wrangler ended");
    URI again = dev.awaitUrl(mark);
    assertEquals(HELLO, get(again));
    url = again;
  }

  @Test
  void killedWorkerd_isStartedAgain() throws Exception {
    int mark = dev.mark();

    dev.processOf("bin/workerd").destroyForcibly();

    url = dev.awaitUrl(mark);
    dev.awaitAnswer(url, HELLO);
  }

  @Test
  void portInUse_isNamedAndWaitedFor() throws Exception {
    Dev other;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      other = new Dev("hello", "--port", Integer.toString(taken.getLocalPort()));
      String line = other.awaitLine(0, "Port " + taken.getLocalPort() + " is in use");
      assertTrue(line.contains("process " + ProcessHandle.current().pid()), line);
    }
    try {
      assertEquals(HELLO, get(other.awaitUrl(0)));
    } finally {
      other.everyone().forEach(ProcessHandle::destroyForcibly);
    }
  }

  @Test
  void jvm_servesTheSameProject() throws Exception {
    Dev jvm = new Dev("hello", "--jvm", "--port", "0");
    try {
      assertEquals(HELLO, get(jvm.awaitUrl(0)));
    } finally {
      jvm.everyone().forEach(ProcessHandle::destroyForcibly);
    }
  }

  @Test
  void killed_leavesNoProcess() throws Exception {
    Dev other = new Dev("hello", "--port", "0");
    other.awaitUrl(0);
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
