package dev.samovar.e2e.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A worker of JavaScript calls one of Java. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ScriptFacts {
  private final Path folder;
  private Worker worker;

  /**
   * @param folder of the built worker, below target
   */
  ScriptFacts(String folder) {
    this.folder = Path.of("target").resolve(folder);
  }

  @BeforeAll
  void start() throws IOException {
    worker =
        Worker.start(ServiceFacts.SCRIPT, Copies.of(folder, "peer"), Copies.of(folder, "front"));
  }

  @AfterAll
  void stop() {
    worker.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "open ~ [\"Jo\", 5] ~ {\"id\":5,\"owner\":\"Jo\",\"rate\":0.125}",
        "find ~ [1] ~ {\"id\":1,\"owner\":\"Émile 😀\",\"rate\":-1.5,\"closed\":\"2026-02-28T10:15:30Z\"}",
        "find ~ [-1] ~ null",
        "reversed ~ ~ bytes 2,1",
        "close ~ [1] ~ undefined",
        "fail ~ [\"no\"] ~ java.lang.IllegalStateException: no",
        "find ~ map ~ dev.samovar.service.ServiceException: Parameter 1 of find() cannot cross to Java: it is a Map",
        "nothing ~ [] ~ TypeError: The RPC receiver does not implement the method \"nothing\"."
      })
  void javaScriptCallsJava(String method, String arguments, String expected) {
    String query = arguments == null ? "" : URLEncoder.encode(arguments, StandardCharsets.UTF_8);

    assertEquals(expected, worker.get("/" + method + "?" + query.replace("+", "%20")));
  }

  @Test
  void aParameterLeftOut_isSaidSo() {
    String told = worker.get("/find?%5B%5D");

    assertTrue(
        told.startsWith(
            "dev.samovar.service.ServiceException: The two workers do not agree on what crosses: "),
        told);
  }
}
