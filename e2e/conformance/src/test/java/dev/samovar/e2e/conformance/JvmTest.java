package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.Body;
import dev.samovar.http.Response;
import dev.samovar.testing.TestClient;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same routes on a JVM. */
class JvmTest {

  private final TestClient client = TestClient.create();

  @AfterEach
  void close() {
    client.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /init-called, true",
    "GET, /test-data, data ok",
    "GET, /cloned, true",
    "GET, /cloned-stream, true",
    "GET, /cloned-response, true",
    "GET, /kv/put-metadata-struct, passed",
    "GET, /kv/put-expiration, passed",
    "GET, /kv/get-not-found, passed",
    "GET, /r2/list, ok",
    "GET, /r2/get, ok",
    "GET, /r2/get-empty, ok",
    "PUT, /r2/put, ok",
    "PUT, /r2/put-properties, ok",
    "DELETE, /r2/delete, ok",
    "GET, /d1/serialize_optional_none, ok",
    "GET, /d1/deserialize_with_type_mismatch, ok",
    "OPTIONS, /some/path, /some/path"
  })
  void route_answers(String method, String path, String text) {
    Response answer = client.request(method, path).send();

    assertEquals("200 " + text, answer.status() + " " + answer.body().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/kv/list-keys", "/d1/batch"})
  void failedComparison_isNamed(String path) {
    Response answer = client.get(path);

    assertEquals(500, answer.status());
    assertTrue(answer.body().text().contains("expected"), answer.toString());
  }

  @Test
  void request_namesWhatItComesFrom() {
    Response answer =
        client
            .request("GET", "/request")
            .cf(Map.of("latitude", "48.8", "longitude", "2.3", "region", "Paris", "asn", 64496))
            .send();

    assertEquals("/request from 48.8, 2.3 in Paris", answer.body().text());
  }

  @Test
  void xor_isItsOwnInverse() {
    Response answer = client.request("POST", "/xor/32").body("text/plain", Body.of("Hello")).send();

    assertEquals("hELLO", answer.body().text());
  }
}
