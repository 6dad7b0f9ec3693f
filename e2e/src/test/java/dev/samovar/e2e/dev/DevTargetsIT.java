package dev.samovar.e2e.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code ./dev hello} with another target, where the project is wrong, and beside another. */
class DevTargetsIT {

  private static final Path HELLO_JAVA =
      Dev.ROOT.resolve("handlers/hello/src/main/java/dev/samovar/hello/Hello.java");
  private static final String HELLO = "Hello from Java on Workers";

  @Test
  void javaScript_firstStartWithAnErrorWaitsForItsCorrection() throws Exception {
    Dev other;
    try (Edit edit = Edit.of(HELLO_JAVA)) {
      edit.replace("router.get(\"/json\",", "router.get(\"/\",");
      other = new Dev("hello", "--target=js", "--port", "0");
      other.awaitLine(0, "The worker does not start: java.lang.IllegalStateException: Routes");
      other.awaitLine(0, "  at handlers/hello/src/main/java/dev/samovar/hello/Hello.java:");
      other.awaitLine(0, "waiting for a change");
    }
    try {
      assertEquals(HELLO, get(other.awaitUrl(0)));
    } finally {
      other.everyone().forEach(ProcessHandle::destroyForcibly);
    }
  }

  @Test
  void jvm_collidingRoutesAreShownAndTheLastGoodWorkerGoesOn() throws Exception {
    int port = freePort();
    URI jvmUrl = URI.create("http://localhost:" + port + "/");
    Dev jvm = new Dev("hello", "--jvm", "--port", Integer.toString(port));
    try {
      jvm.awaitUrl(0);
      int mark = jvm.mark();
      try (Edit edit = Edit.of(HELLO_JAVA)) {
        edit.replace("router.get(\"/json\",", "router.get(\"/\",");

        jvm.awaitLine(mark, "The worker does not start: java.lang.IllegalStateException: Routes");
        jvm.awaitLine(mark, "(Hello.java:");
        jvm.awaitLine(mark, "the last good worker goes on");
        jvm.awaitAnswer(jvmUrl, HELLO);
        mark = jvm.mark();
      }
      jvm.awaitLine(mark, "answers at");
      jvm.awaitAnswer(jvmUrl, HELLO);
    } finally {
      jvm.everyone().forEach(ProcessHandle::destroyForcibly);
    }
  }

  @Test
  void twoSessions_bothServeAChange() throws Exception {
    int port = freePort();
    Dev wasm = new Dev("hello", "--port", "0");
    Dev jvm = new Dev("hello", "--jvm", "--port", Integer.toString(port));
    try (Edit edit = Edit.of(HELLO_JAVA)) {
      URI wasmUrl = wasm.awaitUrl(0);
      URI jvmUrl = jvm.awaitUrl(0);
      for (String text : List.of("Hello to two", "Hello to both", "Hello again")) {
        edit.set("Response.text(\"" + HELLO, "Response.text(\"" + text);

        wasm.awaitAnswer(wasmUrl, text);
        jvm.awaitAnswer(jvmUrl, text);
      }
    } finally {
      wasm.everyone().forEach(ProcessHandle::destroyForcibly);
      jvm.everyone().forEach(ProcessHandle::destroyForcibly);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String get(URI url) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(url).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
