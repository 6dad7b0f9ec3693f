package dev.samovar.jvm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client gets of an answer, and a handler of the request's fields, as from workerd. */
class ResponsesTest extends ServedTest {
  private static final String TEXT = "hello hello hello";

  @Test
  void gzip_isCompressedByTheServer() throws Exception {
    HttpResponse<byte[]> answer = get("/encoded/gzip");

    assertEquals(Optional.of("gzip"), answer.headers().firstValue("content-encoding"));
    assertEquals(Optional.empty(), answer.headers().firstValue("content-length"));
    var body = new GZIPInputStream(new ByteArrayInputStream(answer.body()));
    assertEquals(TEXT, new String(body.readAllBytes()));
  }

  @Test
  void brotli_isAStreamThatStoresTheBytes() throws Exception {
    HttpResponse<byte[]> answer = get("/encoded/br");

    assertEquals(Optional.of("br"), answer.headers().firstValue("content-encoding"));
    assertArrayEquals(stored(TEXT.getBytes()), answer.body());
  }

  /** Node's decoder reads these back: zlib.brotliDecompressSync(Buffer.from(hex, "hex")). */
  @ParameterizedTest
  @CsvSource({"'', 06", "61, 0000106103", "68656c6c6f, 40001068656c6c6f03"})
  void storedBrotli_isWhatTheRfcSays(String bytes, String expected) throws Exception {
    assertEquals(expected, HexFormat.of().formatHex(stored(HexFormat.of().parseHex(bytes))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/encoded/gzip?by=MANUAL", "/encoded/deflate", "/encoded/zstd"})
  void whatIsEncodedAlready_goesAsItIs(String path) throws Exception {
    HttpResponse<byte[]> answer = get(path);

    assertEquals(TEXT, new String(answer.body()));
    assertEquals(Optional.of("17"), answer.headers().firstValue("content-length"));
    assertTrue(answer.headers().firstValue("content-encoding").isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "br", "gzip;q=0", "deflate, gzip;q=0.0, *", "*;q=0"})
  void aClientThatTakesNoGzip_getsNone(String accepted) throws Exception {
    HttpResponse<byte[]> answer = get("/encoded/gzip", "Accept-Encoding", accepted);

    assertEquals(TEXT, new String(answer.body()));
    assertEquals(Optional.empty(), answer.headers().firstValue("content-encoding"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "GZIP", "br, gzip;q=0.1", "*", "identity, *;q=0.5"})
  void aClientThatTakesGzip_getsIt(String accepted) throws Exception {
    HttpResponse<byte[]> answer = get("/encoded/gzip", "Accept-Encoding", accepted);

    assertEquals(Optional.of("gzip"), answer.headers().firstValue("content-encoding"));
  }

  @ParameterizedTest
  @CsvSource({"GET, /unchanged", "HEAD, /unchanged", "HEAD, /encoded/gzip"})
  void noContent_hasNoLength(String method, String path) throws Exception {
    String answer = RawHttp.ask(server.port(), method + " " + path + " HTTP/1.1").all();

    assertFalse(answer.toLowerCase(Locale.ROOT).contains("content-length"), answer);
    assertTrue(answer.endsWith("\r\n\r\n"), answer);
  }

  @ParameterizedTest
  @CsvSource({"/greeting, 5", "/encoded/zstd, 17"})
  void head_hasTheLengthOfGetOrNone(String path, String length) throws Exception {
    String answer = RawHttp.ask(server.port(), "HEAD " + path + " HTTP/1.1").all();

    assertTrue(answer.contains("Content-Length: " + length + "\r\n"), answer);
  }

  @Test
  void headOfAStream_doesNotClaimToBeEmpty() throws Exception {
    String answer = RawHttp.ask(server.port(), "HEAD /stream HTTP/1.1").all();

    assertFalse(answer.contains("Content-Length: 0"), answer);
  }

  /** Seen on workerd with a JavaScript worker that prints [...request.headers]. */
  @Test
  void fields_areSortedAndJoined() throws Exception {
    RawHttp answer =
        RawHttp.ask(
            server.port(),
            "GET /headers HTTP/1.1",
            "X-B: 1",
            "x-a: \t 1 ",
            "X-A:",
            "x-A: 2",
            "Cookie: a=1",
            "COOKIE: b=2",
            "Set-Cookie: c=3",
            "Set-Cookie: d=4",
            "Accept-Encoding: zstd",
            "Content-Type: a/b",
            "Content-Type: c/d",
            "CF-Connecting-IP: 192.0.2.1");

    assertEquals(
        """
        accept-encoding=br, gzip
        cf-connecting-ip=192.0.2.1
        connection=close
        content-type=a/b, c/d
        cookie=a=1, b=2
        host=localhost
        set-cookie=c=3
        set-cookie=d=4
        x-a=1, , 2
        x-b=1
        """,
        answer.body());
  }

  @Test
  void url_isNormalised() throws Exception {
    String target = "/x/..\\%2e/url?a=\u00c3\u00a9'#f";

    RawHttp answer = RawHttp.ask(server.port(), "GET " + target + " HTTP/1.1");

    assertEquals("http://localhost/url?a=%C3%A9%27", answer.body());
  }

  private static byte[] stored(byte[] bytes) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (StoredBrotli brotli = new StoredBrotli(out)) {
      brotli.write(bytes);
    }
    return out.toByteArray();
  }

  private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    URI url = URI.create("http://localhost:" + server.port() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(url);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
  }
}
