package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.samovar.testing.wrangler.Wrangler;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Java logs is in workerd's console, entry by entry. */
@ExtendWith(Adapter.class)
final class LogsIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adapter.logs: answered 3 of five {x}",
        "adapter.logs: a lazy warning",
        "adapter.logs: it failed",
        "java.lang.IllegalStateException: for a reason"
      })
  void logger_writesToTheConsole(String entry) throws InterruptedException {
    Adapter.get("/log/logger");

    assertTrue(Adapter.logs(entry));
  }

  @ParameterizedTest
  @ValueSource(strings = {"to the output: h\u00e9 \u4e2d", "to the errors"})
  void printedLine_isAnEntry(String entry) throws InterruptedException {
    Adapter.get("/log/out");

    assertTrue(Adapter.logs(entry));
  }

  @Test
  void printedStackTrace_hasTheCause() throws InterruptedException {
    Adapter.get("/log/print");

    assertTrue(Adapter.logs("Caused by: java.lang.IllegalArgumentException: its cause"));
  }

  @Test
  void stackTrace_namesTheLines() throws Exception {
    assumeTrue(Adapter.WASM, "the JavaScript target has JavaScript's frames");

    Adapter.get("/fault/throw");

    assertTrue(Adapter.logs("at dev.samovar.e2e.adapter.Faults.throwOne" + at("a secret of")));
    assertTrue(Adapter.logs(at("c -> throwOne()")));
  }

  /** How a frame names the line of the code. */
  private static String at(String code) throws IOException {
    Path source = Path.of("src/main/java/dev/samovar/e2e/adapter/Faults.java");
    List<String> lines = Files.readAllLines(source);
    int line = IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(code)).sum() + 1;
    return "(Faults.java:" + line + ")";
  }

  @Test
  void logFormat_isJson() throws Exception {
    try (Wrangler wrangler = Wrangler.ofThisProject().withVariable("LOG_FORMAT", "json").start()) {
      var request = HttpRequest.newBuilder(wrangler.url("/log/logger")).build();
      Adapter.send(request, BodyHandlers.ofString());

      String expected =
          "{\"level\":\"info\",\"logger\":\"adapter.logs\",\"message\":\"answered 3 of five {x}\"}";
      assertTrue(Adapter.logs(wrangler, expected));
    }
  }
}
