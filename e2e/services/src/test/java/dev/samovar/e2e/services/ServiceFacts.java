package dev.samovar.e2e.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How workers call each other in workerd: Java calls Java and JavaScript. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServiceFacts {
  static final Path SCRIPT = Path.of("target/test-classes/script");

  private final Path folder;
  private Worker worker;

  /**
   * @param folder of the built worker, below target
   */
  ServiceFacts(String folder) {
    this.folder = Path.of("target").resolve(folder);
  }

  @BeforeAll
  void start() throws IOException {
    worker = Worker.start(Copies.of(folder, "front"), Copies.of(folder, "peer"), SCRIPT);
  }

  @AfterAll
  void stop() {
    worker.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "record ~ 9223372036854775807 Jürgen 0.125 open",
        "found ~ 7 Émile 😀 -1.5 2026-02-28T10:15:30Z",
        "missing ~ none",
        "list ~ [owner 0, owner 1, owner 2]",
        "large ~ 5000",
        "bytes ~ [-1, 0, 1]",
        "stream ~ 1600000",
        "stream-there ~ 1600000",
        "small-body ~ 5",
        "waits ~ 30",
        "void ~ done",
        "exception ~ java.lang.IllegalStateException: the vault is empty|remote"
      })
  void javaCallsJava(String fact, String expected) {
    assertEquals(expected, worker.get("/java/" + fact));
  }

  @Test
  void aConnection_carriesBytesBothWays() {
    assertEquals("GRÖSSE", worker.get("/pipe/gr%C3%B6sse"));
  }

  @Test
  void aWorkerThatDoesNotRun_isSaidSo() {
    String told = worker.get("/java/nobody");

    assertTrue(told.contains("nobody"), told);
  }

  @Test
  void requestsReachTheEntryPoint_andItsHttpExceptionsAreAnswers() {
    assertEquals("bank GET /bank/x", worker.get("/bank/x"));
    String missing = worker.get("/bank/missing");
    assertTrue(missing.contains("There is no such account"), missing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "record ~ 1152921504606846976 aö 0.5 1970-01-01T00:00:00Z",
        "big ~ 9007199254740993 5",
        "optional ~ here none",
        "map ~ {odd=[1, 3], even=[2]}",
        "bytes ~ [5, 6]",
        "exception ~ RangeError: scripted|remote",
        "stream ~ GRÖSSE",
        "js-map ~ DataCloneError: The result of map() cannot cross to Java: it is a Map|cannot cross",
        "function ~ DataCloneError: The result of function() cannot cross to Java: it is a function|cannot cross",
        "bytes-for-text ~ DataCloneError: The two workers do not agree on what crosses: bytes came where a value was expected|cannot cross",
        "absent ~ TypeError: The RPC receiver does not implement the method \"absent\".|remote|missing"
      })
  void javaCallsJavaScript(String fact, String expected) {
    assertEquals(expected, worker.get("/script/" + fact));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "entry-point ~ Émile 😀",
        "props ~ my own",
        "no-props ~ dev.samovar.worker.BindingException: The props of this call are not as the code wants them: /name is missing. Correct props under the caller's [[services]].",
        "configured-props ~ gold",
        "itself ~ hello",
        "object ~ tally 1",
        "missing ~ The worker does not export 'Bnak'. It exports default, Bank, Tally."
      })
  void ownExportsAndProps(String fact, String expected) {
    assertEquals(expected, worker.get("/own/" + fact));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "plain ~ [\"plain\",{},{}] GET https://tenant/path",
        "limited ~ [\"limited\",{},{\"limits\":{\"cpuMs\":20,\"subRequests\":5},\"outbound\":{\"customer\":\"ö\"}}] GET https://tenant/path"
      })
  void dispatchNamespace_isAskedExactly(String name, String expected) {
    assertEquals(expected, worker.get("/tenants/" + name));
  }

  @Test
  void aResultOfAnotherShape_isSaidWhere() {
    String told = worker.get("/script/broken");

    assertTrue(told.startsWith("DataCloneError: The two workers do not agree"), told);
    assertTrue(told.contains("/id"), told);
  }
}
