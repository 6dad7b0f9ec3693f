package dev.samovar.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nonsense gets a 4xx, at once, and harms no one. */
class BadInputTest extends ServedTest {
  @ParameterizedTest
  @CsvSource({
    "/name/%zz, 400",
    "/name/%, 400",
    "/name/%ff, 400",
    "/name/%c0%af, 400",
    "/query?n=%e4, 422",
    "/query?n=x, 422",
    "/query?n=99999999999, 422",
    "/query?n=%D9%A3, 422",
    "/query?n=%2B5, 422",
    "/query?%=1, 200",
    "/none, 404",
    "/%zz/%zz, 404",
    "/../../etc/passwd, 404",
    "/;/x, 404"
  })
  void nonsenseInTheUrl_isNo5xx(String target, int status) throws Exception {
    assertEquals(status, get("GET " + target + " HTTP/1.1").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /greeting HTTP/9.9",
        "GET",
        "G@T /greeting HTTP/1.1",
        "\0\0\0\0",
        "GET /gre\0eting HTTP/1.1",
        "GET http://[ HTTP/1.1"
      })
  void nonsenseInTheRequestLine_is4xx(String line) throws Exception {
    int status = get(line).status();

    assertTrue(status >= 400 && status < 500 || status == 505, "was " + status);
  }

  @Test
  void unknownMethod_is405() throws Exception {
    assertEquals(405, get("NONSENSE /greeting HTTP/1.1").status());
  }

  @ParameterizedTest
  @ValueSource(ints = {200_000, 10_000_000})
  void hugePath_is4xx(int length) throws Exception {
    int status = get("GET /" + "a".repeat(length) + " HTTP/1.1").status();

    assertTrue(status >= 400 && status < 500, "was " + status);
  }

  @Test
  void hugeHeader_is4xx() throws Exception {
    int status = get("GET /greeting HTTP/1.1", "X-A: " + "a".repeat(10_000_000)).status();

    assertTrue(status >= 400 && status < 500, "was " + status);
  }

  @Test
  void manyHeaders_are4xx() throws Exception {
    String[] headers = new String[100_000];
    java.util.Arrays.fill(headers, "X-A: b");

    int status = get("GET /greeting HTTP/1.1", headers).status();

    assertTrue(status >= 400 && status < 500, "was " + status);
  }

  @Test
  void refusalOfTheServerItself_isAProblemToo() throws Exception {
    RawHttp answer = get("GET /greeting HTTP/1.1", "X-A: " + "a".repeat(200_000));

    assertEquals(431, answer.status());
    assertTrue(answer.body().contains("\"status\":431"), answer.body());
  }

  @Test
  void cookieNonsense_isPassedOver() throws Exception {
    RawHttp answer = get("GET /cookie HTTP/1.1", "Cookie: ;;=; a; =b; \u00ff\u00fe=1;a=ok;{}[]");

    assertEquals("ok", answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1,]", "{\"a\":1}x", "\u00ff", "nul", "[[[[", "\"\\u12\""})
  void malformedJson_is400(String body) throws Exception {
    assertEquals(400, post("/json", "application/json", body).status());
  }

  @Test
  void deepJson_is400() throws Exception {
    assertEquals(400, post("/json", "application/json", "[".repeat(1_000_000)).status());
  }

  @Test
  void otherContentType_is415() throws Exception {
    assertEquals(415, post("/json", "text/plain", "{}").status());
    assertEquals(415, post("/form", "text/plain", "a=b").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "/", "application/json;;;=", "a b/c"})
  void malformedContentType_is4xx(String type) throws Exception {
    int status = post("/form", type, "{}").status();

    assertTrue(status == 400 || status == 415, "was " + status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "--B", "--B\r\n\r\n", "no boundary in here", "--B\r\nA: b\r\n\r\n\r\n--B--"})
  void malformedMultipart_is400(String body) throws Exception {
    assertEquals(400, post("/form", "multipart/form-data; boundary=B", body).status());
  }

  @Test
  void malformedUrlencodedForm_isReadAsTheUrlStandardSays() throws Exception {
    assertEquals(200, post("/form", "application/x-www-form-urlencoded", "a=%zz").status());
  }

  @Test
  void bodyBeyondTheLimit_is413() throws Exception {
    assertEquals(413, post("/text", "text/plain", "x".repeat(11 * 1024 * 1024)).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/text", "/none", "/greeting", "/json"})
  void bodyThatIsRefused_canBeSentToItsEnd(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[20_000_000]))
            .build();

    int status = HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();

    assertTrue(status >= 400 && status < 500, "was " + status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 100", "Transfer-Encoding: chunked"})
  void bodyThatBreaksOff_is400(String framing) throws Exception {
    String request =
        "POST /text HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n"
            + framing
            + "\r\n\r\n64\r\nshort";

    RawHttp answer = RawHttp.sendAndEnd(server.port(), request.getBytes());

    assertEquals(400, answer.status());
  }

  @Test
  void bodyThatIsAnnouncedOnly_isRefusedAtOnce() throws Exception {
    long start = System.nanoTime();

    RawHttp answer = get("POST /text HTTP/1.1", "Content-Length: 11534336");

    assertEquals(413, answer.status());
    assertTrue(System.nanoTime() - start < 5_000_000_000L);
  }

  @Test
  void randomBytes_neverGive5xx() throws Exception {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[1 + random.nextInt(300)];
      random.nextBytes(bytes);
      ByteArrayOutputStream request = new ByteArrayOutputStream();
      request.writeBytes("GET /name/".getBytes(StandardCharsets.US_ASCII));
      for (byte b : bytes) {
        request.write(b == '\n' || b == '\r' || b == ' ' ? 'x' : b);
      }
      request.writeBytes(
          " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

      int status = RawHttp.send(server.port(), request.toByteArray()).status();

      assertTrue(status < 500, "was " + status);
    }
  }

  @Test
  void afterAllOfIt_theServerAnswers() throws Exception {
    assertEquals("hello", get("GET /greeting HTTP/1.1").body());
  }

  private static RawHttp get(String line, String... headers) throws Exception {
    return RawHttp.ask(server.port(), line, headers);
  }

  private static RawHttp post(String path, String type, String body) throws Exception {
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n";
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    request.writeBytes(bytes);
    return RawHttp.send(server.port(), request.toByteArray());
  }
}
