package dev.samovar.e2e.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.testing.TestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a JVM a service is an entry point on the class path. */
class ServiceTest {
  private final TestClient client = TestClient.create();

  @AfterEach
  void close() {
    client.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "java/record ~ 9223372036854775807 Jürgen 0.125 open",
        "java/missing ~ none",
        "java/stream-there ~ 1600000",
        "java/bytes ~ [-1, 0, 1]",
        "java/exception ~ java.lang.IllegalStateException: the vault is empty|remote",
        "bank/x ~ bank GET /bank/x"
      })
  void anEntryPoint_isCalled(String path, String expected) {
    assertEquals(expected, client.get("/" + path).body().text());
  }

  @Test
  void anotherWorker_isNotThere() {
    assertEquals(500, client.get("/script/big").status());
    assertTrue(
        client.failures().get(0).getMessage().startsWith("Binding 'SCRIPTED' is another worker"),
        client.failures().toString());
  }
}
