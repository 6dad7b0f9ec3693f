package dev.samovar.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Messages whose end two servers may see at different places: each is one request or a refusal, and
 * what follows it on the connection is never read as a request of its own.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-11.2">RFC 9112 §11.2: request
 *     smuggling</a>
 */
class SmugglingTest extends ServedTest {
  private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";
  private static final String SMUGGLED = "GET /greeting HTTP/1.1\r\nHost: x\r\n\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // CVE-2026-2332: a quote that is not closed hides the end of the line.
        "1;a=\"\r\nX\r\n0\r\n\r\n" + SMUGGLED + "\"\r\nY\r\n0\r\n\r\n",
        "3;a=\"b\r\nabc\r\n0\r\n\r\n",
        "3;a\nabc\r\n0\r\n\r\n",
        "3\nabc\r\n0\r\n\r\n",
        "3\r\nabc\n0\r\n\r\n",
        "3\r\nabc0\r\n\r\n",
        "3\rabc\r\n0\r\n\r\n",
        "-3\r\nabc\r\n0\r\n\r\n",
        "+3\r\nabc\r\n0\r\n\r\n",
        "0x3\r\nabc\r\n0\r\n\r\n",
        " 3\r\nabc\r\n0\r\n\r\n",
        "\r\nabc\r\n0\r\n\r\n",
        "g\r\nabc\r\n0\r\n\r\n",
        "ffffffffffffffffffff\r\nabc\r\n0\r\n\r\n",
        "00000000000000000000000000000000000000003\r\nabc\r\n0\r\n\r\n",
        "3\r\nabcd\r\n0\r\n\r\n"
      })
  void malformedChunks_are400(String body) throws Exception {
    assertRefused("POST /text HTTP/1.1\r\nHost: x\r\n" + CHUNKED + "\r\n" + body + SMUGGLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CHUNKED + "Content-Length: 3\r\n",
        "Content-Length: 3\r\n" + CHUNKED,
        "Content-Length: 0\r\n" + CHUNKED,
        CHUNKED + CHUNKED,
        "Transfer-Encoding: chunked, identity\r\n",
        "Transfer-Encoding: identity\r\n",
        "Transfer-Encoding: \"chunked\"\r\n",
        "Transfer-Encoding: xchunked\r\n",
        "Transfer-Encoding: chunked;q=1\r\n",
        "Transfer-Encoding: \u000bchunked\r\n",
        "Transfer-Encoding : chunked\r\n",
        "Transfer-Encoding:\r\n chunked\r\n",
        "X-A: b\r\n Transfer-Encoding: chunked\r\n",
        "Content-Length: 3\r\nContent-Length: 30\r\n",
        "Content-Length: 3, 3\r\n",
        "Content-Length: +3\r\n",
        "Content-Length: -3\r\n",
        "Content-Length: 0x3\r\n",
        "Content-Length: 3 3\r\n",
        "Content-Length: 99999999999999999999\r\n",
        "Content-Length: \r\n",
        "Content-Length : 3\r\n",
        "Content Length: 3\r\n",
        "X-A\r\n",
        ": 1\r\n",
        "Host: y\r\n"
      })
  void ambiguousLengths_are400(String fields) throws Exception {
    String head = "POST /text HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n";

    assertRefused(head + "3\r\nabc\r\n0\r\n\r\n" + SMUGGLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Host:\r\n",
        "Host: a b\r\n",
        "Host: a/b\r\n",
        "Host: user@a\r\n",
        "Host: a:b\r\n",
        "Host: a:99999\r\n",
        "Host: [::\r\n",
        "Host: a\r\nHost: a\r\n"
      })
  void aHostThatIsNone_is400(String host) throws Exception {
    assertEquals(400, send("GET /greeting HTTP/1.1\r\n" + host + "\r\n").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3;a=b;c\r\nabc\r\n0\r\n\r\n",
        "3;a=\"b\"\r\nabc\r\n0\r\n\r\n",
        "3\r\nabc\r\n0;a=b\r\n\r\n",
        "003\r\nabc\r\n0\r\n\r\n",
        "3\r\nabc\r\n0\r\nX-Trailer: 1\r\n\r\n"
      })
  void wellFormedChunks_areOneRequest(String body) throws Exception {
    String head = "POST /text HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + CHUNKED + "\r\n";

    RawHttp answer = send(head + body);

    assertEquals("abc", answer.body());
    assertEquals(1, answer.count());
  }

  /** RFC 9112 §3.2.2, and workerd: the Host header says which host, the target the rest. */
  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example/url?a", "https://evil.example/url?a", "/url?a"})
  void absoluteTargets_areOfTheHost(String target) throws Exception {
    RawHttp answer =
        send("GET " + target + " HTTP/1.1\r\nHost: good.example\r\nConnection: close\r\n\r\n");

    assertEquals("http://good.example/url?a", answer.body());
  }

  private static void assertRefused(String request) throws Exception {
    RawHttp answer = send(request);

    assertEquals(400, answer.status(), answer.all());
    assertEquals(1, answer.count(), answer.all());
  }

  private static RawHttp send(String request) throws Exception {
    return RawHttp.sendAndEnd(server.port(), request.getBytes(StandardCharsets.ISO_8859_1));
  }
}
