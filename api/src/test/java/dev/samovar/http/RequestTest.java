package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.json.JsonType;
import dev.samovar.spi.RequestSource;
import dev.samovar.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RequestTest {
  private static final JsonType<Map<String, Integer>> COUNTS =
      JsonType.map(JsonType.of(Integer.class));

  @Test
  void body_isReadableAgainInEachForm() {
    Request request = TestRequests.post("application/json", "{\"a\":1}");

    assertEquals("{\"a\":1}", request.text());
    assertEquals(Map.of("a", 1), request.json(COUNTS));
    assertEquals(7, request.bytes().length);
  }

  @Test
  void stream_isHandedOutOnce() throws IOException {
    Request request = TestRequests.post("text/plain", "abc");

    assertArrayEquals(new byte[] {97, 98, 99}, request.stream().readAllBytes());
    assertThrows(IllegalStateException.class, request::stream);
    assertThrows(IllegalStateException.class, request::text);
  }

  @Test
  void streamAfterText_isTheBufferedBody() throws IOException {
    Request request = TestRequests.post("text/plain", "abc");

    request.text();

    assertEquals(3, request.stream().readAllBytes().length);
  }

  @Test
  void bodyBeyondTheLimit_is413() {
    Request request = TestRequests.post("text/plain", "x".repeat(1001));

    var e = assertThrows(HttpException.class, () -> request.text(1000));

    assertEquals(413, e.status());
  }

  @Test
  void bodyAtTheLimit_isRead() {
    assertEquals(1000, TestRequests.post("text/plain", "x".repeat(1000)).text(1000).length());
  }

  @Test
  void announcedLength_is413AndTheBodyIsDropped() {
    SentBody body = new SentBody(2000);
    Request request = TestRequests.of("POST", "/", Headers.empty(), body);

    var e = assertThrows(HttpException.class, () -> request.bytes(1000));

    assertEquals(413, e.status());
    assertTrue(body.isDiscarded());
  }

  @Test
  void bodyShorterThanAnnounced_is400() {
    Body body = Body.of(new java.io.ByteArrayInputStream(new byte[3]), 4);
    Request request = TestRequests.of("POST", "/", Headers.empty(), body);

    assertEquals(400, assertThrows(HttpException.class, request::bytes).status());
  }

  @Test
  void endlessBody_is413AtTheLimit() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    Request request = TestRequests.of("POST", "/", Headers.empty(), Body.of(endless));

    assertEquals(413, assertThrows(HttpException.class, request::bytes).status());
  }

  @Test
  void malformedUtf8_isReplaced() {
    Request request = TestRequests.post("text/plain", new byte[] {'a', (byte) 0xff, 'b'});

    assertEquals("a\ufffdb", request.text());
  }

  @Test
  void byteOrderMark_isDropped() {
    Request request =
        TestRequests.post("text/plain", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 'a'});

    assertEquals("a", request.text());
  }

  @Test
  void otherContentType_is415() {
    Request request = TestRequests.post("text/plain", "{}");

    assertEquals(415, assertThrows(HttpException.class, () -> request.json(COUNTS)).status());
  }

  @Test
  void noContentType_is415() {
    Request request = TestRequests.of("POST", "/", Headers.empty(), Body.of("{}"));

    assertEquals(415, assertThrows(HttpException.class, () -> request.json(COUNTS)).status());
  }

  @Test
  void otherCharset_is415() {
    Request request = TestRequests.post("application/json; charset=iso-8859-1", "{}");

    assertEquals(415, assertThrows(HttpException.class, () -> request.json(COUNTS)).status());
  }

  @Test
  void malformedContentType_is400() {
    Request request = TestRequests.post("json", "{}");

    assertEquals(400, assertThrows(HttpException.class, () -> request.json(COUNTS)).status());
  }

  @Test
  void notJson_is400WithPointerAndPlace() {
    Request request = TestRequests.post("application/json", "{\"a\":\n  x}");

    var e = assertThrows(HttpException.class, () -> request.json(COUNTS));

    assertEquals(400, e.status());
    assertEquals("invalid_json", e.code());
    assertEquals(List.of(Violation.body("/a", "syntax", "expected a value")), e.violations());
    assertEquals(true, e.detail().contains("line 2, column 3"), e.detail());
  }

  @Test
  void otherJson_is422WithEachViolation() {
    Request request = TestRequests.post("application/json", "{\"a\":\"x\",\"b\":null}");

    var e = assertThrows(HttpException.class, () -> request.json(COUNTS));

    assertEquals(422, e.status());
    assertEquals("validation_failed", e.code());
    assertEquals(2, e.violations().size());
  }

  @Test
  void query_isDecoded() {
    Request request = TestRequests.get("/a?q=caf%C3%A9&n=3&n=4");

    assertEquals("café", request.query("q").value());
    assertEquals(3, request.query("n").asInt());
    assertEquals(List.of("3", "4"), request.query().all("n"));
    assertEquals(Optional.empty(), request.query("none").optional());
  }

  @Test
  void cookie_isFoundByName() {
    assertEquals(Optional.of("2"), TestRequests.get("/", "Cookie", "a=1; b=2").cookie("b"));
  }

  @Test
  void source_isAskedForEachPartOnceAndOnlyWhenNeeded() {
    List<String> asked = new ArrayList<>();
    Request request = new Request(recording(asked));

    request.path();
    request.url().query();
    request.header("a");
    request.headers();

    assertEquals(List.of("url", "headers"), asked);
  }

  private static RequestSource recording(List<String> asked) {
    return new RequestSource() {
      @Override
      public String method() {
        asked.add("method");
        return "GET";
      }

      @Override
      public String url() {
        asked.add("url");
        return "https://example.com/";
      }

      @Override
      public Headers headers() {
        asked.add("headers");
        return Headers.empty();
      }

      @Override
      public Body body() {
        asked.add("body");
        return Body.empty();
      }
    };
  }

  @Test
  void limitOfABodyWithoutLength_holdsForItsStream() throws IOException {
    Request request = TestRequests.post("text/plain", "12345678901");
    request.limitBody(10);

    InputStream stream = request.stream();

    assertEquals(413, refused(() -> stream.readAllBytes()));
  }

  @Test
  void limitOfABodyWithoutLength_holdsForWhatIsMadeOfIt() {
    assertEquals(413, refused(() -> limited().body().bytes()));
    assertEquals(413, refused(() -> limited().body().tee().first().bytes()));
    assertEquals(413, refused(() -> limited().bytes(1000)));
    assertEquals(413, refused(() -> limited().form(FormLimits.defaults())));
  }

  @Test
  void bodyWithinItsLimit_isRead() {
    Request request = TestRequests.post("text/plain", "1234567890");
    request.limitBody(10);

    assertEquals("1234567890", request.body().text());
  }

  private static Request limited() {
    Request request = TestRequests.post(MediaType.FORM, "12345678901");
    request.limitBody(10);
    return request;
  }

  private static int refused(Executable reading) {
    Throwable thrown = assertThrows(Throwable.class, reading);
    return thrown instanceof HttpFailure failure
        ? failure.toHttp().orElseThrow().status()
        : ((HttpException) thrown).status();
  }
}
