package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsIT extends WorkerdTest {

  @ParameterizedTest
  @ValueSource(strings = {"/request", "/async-request"})
  void request_namesPathAndPlace(String path) {
    assertAnswer(path + " from 48.8534, 2.3486 in Île-de-France", "GET " + path);
  }

  @ParameterizedTest
  @CsvSource({
    "GET /test-data, data ok",
    "POST /nonsense-repeat, data ok",
    "GET /init-called, true",
    "GET /secret, secret!",
    "GET /var, some value",
    "GET /user/7/test, TEST user id: 7",
    "POST /account/7/zones, Create new zone for Account: 7",
    "GET /account/7/zones, 'Account id: 7..... You get a zone, you get a zone!'",
    "OPTIONS /hello-world, /hello-world",
    "OPTIONS /some/deep/path, /some/deep/path",
    "OPTIONS /kv/get, /kv/get",
  })
  void route_answers(String methodAndPath, String text) {
    assertAnswer(text, methodAndPath);
  }

  @Test
  void text_isTextAndUtf8() {
    HttpResponse<String> answer = worker.ask("POST /async-text-echo", "größer 😀");

    assertAnswer("größer 😀", answer);
    assertEquals("text/plain; charset=utf-8", header(answer, "content-type"));
  }

  @Test
  void objectVariable_isDecodedAndEncoded() {
    assertJson("{\"foo\":42,\"bar\":\"string\"}", worker.ask("GET /object-var"));
  }

  @Test
  void apiData_hasItsTitleReversedByCodePoint() {
    assertJson(
        "{\"userId\":3,\"title\":\"😀 !iH\",\"completed\":true}",
        worker.ask(
            "POST /api-data", "{\"userId\": 3, \"title\": \"Hi! 😀\", \"completed\": true}"));
  }

  @Test
  void user_hasTimes() {
    long before = System.currentTimeMillis() - 2000;

    String user = worker.ask("GET /user/a%20b").body();

    assertTrue(user.startsWith("{\"id\":\"a b\",\"timestamp\":"), user);
    assertTrue(
        user.endsWith(
            ",\"date_from_int\":\"1970-01-15T06:56:07.890Z\",\"date_from_str\":\"1980-01-15T06:56:07Z\"}"),
        user);
    assertTrue(Long.parseLong(user.replaceAll(".*timestamp\":(\\d+),.*", "$1")) > before, user);
  }

  @Test
  void headers_comeBack() {
    HttpResponse<String> answer = worker.ask("POST /headers", "", "A", "B", "X-Other", "1, 2");

    assertEquals("B", header(answer, "a"));
    assertEquals("1, 2", header(answer, "x-other"));
    assertEquals("World!", header(answer, "hello"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 255, 1_048_576})
  void xor_streamsABodyOfUnknownLength(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);

    HttpResponse<byte[]> answer =
        worker.send(
            worker.request("POST /xor/170", chunks(content, length < 1000 ? 1 : 65_536)),
            BodyHandlers.ofByteArray());

    assertEquals(200, answer.statusCode());
    for (int i = 0; i < length; i++) {
      content[i] ^= (byte) 170;
    }
    assertArrayEquals(content, answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"256", "-1", "x"})
  void xor_withNoByteIs400(String key) {
    assertProblem(400, worker.ask("POST /xor/" + key, "abc"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /nope", "GET /", "GET /async", "POST /kv/get", "GET /user/7/other"})
  void unknownRoute_is404(String methodAndPath) {
    assertProblem(404, worker.ask(methodAndPath));
  }

  private static BodyPublisher chunks(byte[] content, int size) {
    return BodyPublishers.ofInputStream(
        () ->
            new ByteArrayInputStream(content) {
              @Override
              public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, size));
              }

              @Override
              public synchronized byte[] readNBytes(int length) {
                byte[] some = new byte[Math.min(Math.min(length, size), available())];
                read(some, 0, some.length);
                return some;
              }

              @Override
              public synchronized int readNBytes(byte[] target, int offset, int length) {
                return Math.max(0, read(target, offset, length));
              }
            });
  }
}
