package dev.samovar.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no route is asked for is answered through the worker's filters, in its format of errors. */
class RefusedRequestsTest extends ServedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /name/%zz HTTP/1.1",
        "GET /name/% HTTP/1.1",
        "GET /name/a%2 HTTP/1.1",
        "GET /name/%ff HTTP/1.1",
        "GET /name/\u00ff HTTP/1.1",
        "GET /name/a<b HTTP/1.1",
        "GET /name/a`b HTTP/1.1",
        "GET /name?a\"b HTTP/1.1",
        "GET /name/a\u007fb HTTP/1.1",
        "GET /name/a\u0001b HTTP/1.1",
        "GET /name/a b HTTP/1.1",
        "GET name HTTP/1.1",
        "GET ?a HTTP/1.1",
        "GET * HTTP/1.1",
        "GET ftp://a/b HTTP/1.1",
        "CONNECT a:80 HTTP/1.1",
        "G@T / HTTP/1.1",
        "GET / HTTP/9.9",
        "GET / HTTP/2.0",
        "GET /",
        "GET"
      })
  void malformedRequestLine_is400(String line) throws Exception {
    assertProblem(400, RawHttp.ask(server.port(), line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-A: a\u0000b", "X A: 1", "X-A : 1", "X\u00ff: 1", " X: 1"})
  void malformedField_is400(String field) throws Exception {
    assertProblem(400, RawHttp.ask(server.port(), "GET /greeting HTTP/1.1", field));
  }

  @Test
  void fieldsThatAreTooLarge_are431() throws Exception {
    String field = "X-A: " + "a".repeat(200_000);

    assertProblem(431, RawHttp.ask(server.port(), "GET /greeting HTTP/1.1", field));
  }

  @Test
  void aTargetThatIsTooLong_is414() throws Exception {
    String target = "/" + "a".repeat(200_000);

    assertProblem(414, RawHttp.ask(server.port(), "GET " + target + " HTTP/1.1"));
  }

  @Test
  void anUnknownMethod_is405() throws Exception {
    assertProblem(405, RawHttp.ask(server.port(), "NONSENSE /greeting HTTP/1.1"));
  }

  @ParameterizedTest
  @CsvSource({
    "Upgrade: h2c",
    "Upgrade: foo",
    "Expect: the unexpected",
    "'Expect: 100-continue, a'",
    "HTTP2-Settings: x",
    "TE: trailers"
  })
  void fieldsThatAskTheServerForMore_arePassedOver(String field) throws Exception {
    assertEquals(200, RawHttp.ask(server.port(), "GET /greeting HTTP/1.1", field).status());
  }

  @Test
  void aChunkThatIsMalformed_is400WhereTheBodyIsEchoed() throws Exception {
    String head = "POST /echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    String request = head + "Transfer-Encoding: chunked\r\n\r\n0x5\r\nhello\r\n0\r\n\r\n";
    byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(400, RawHttp.send(server.port(), bytes).status());
  }

  private static void assertProblem(int status, RawHttp answer) {
    String head = answer.all().toLowerCase(Locale.ROOT);

    assertEquals(status, answer.status(), answer.all());
    assertTrue(head.contains("content-type: application/problem+json"), answer.all());
    assertTrue(head.contains("x-filter: seen"), answer.all());
    assertTrue(answer.body().contains("\"requestId\""), answer.body());
  }
}
