package dev.samovar.jvm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final SampleApp APP = new SampleApp();
  private static Server server;

  @BeforeAll
  static void start() {
    JvmBindings bindings = new JvmBindings().bind("GREETING", "hello");
    server = Server.start(new SampleDefinition(APP), bindings, null, "localhost", 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void route_answersWithTheEnv() throws Exception {
    HttpResponse<String> response = get("/greeting");

    assertEquals("hello", response.body());
    assertEquals(Optional.of("5"), response.headers().firstValue("content-length"));
  }

  @Test
  void body_comesBackByteForByte() throws Exception {
    byte[] body = new byte[1 << 20];
    new java.util.Random(3).nextBytes(body);

    HttpResponse<byte[]> response =
        CLIENT.send(
            request("/echo").POST(BodyPublishers.ofByteArray(body)).build(),
            BodyHandlers.ofByteArray());

    assertArrayEquals(body, response.body());
  }

  @Test
  void bodyOfUnknownLength_comesBack() throws Exception {
    byte[] body = "x".repeat(100_000).getBytes();

    HttpResponse<byte[]> response =
        CLIENT.send(
            request("/echo")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)))
                .build(),
            BodyHandlers.ofByteArray());

    assertArrayEquals(body, response.body());
  }

  @Test
  void stream_arrivesWhileItIsWritten() throws Exception {
    HttpResponse<InputStream> response =
        CLIENT.send(request("/ticks").build(), BodyHandlers.ofInputStream());

    try (InputStream in = response.body()) {
      assertEquals('1', in.read());
      APP.goOn.countDown();
      assertEquals('2', in.read());
      assertEquals(-1, in.read());
    }
  }

  @Test
  void aClientThatLeaves_isNoticedByWhoWritesToIt() throws Exception {
    CLIENT.send(request("/endless").build(), BodyHandlers.ofInputStream()).body().close();

    assertTrue(APP.left.await(20, TimeUnit.SECONDS));
  }

  @Test
  void brokenStream_isNoWholeAnswer() {
    assertThrows(IOException.class, () -> get("/broken-stream"));
  }

  @Test
  void exception_is500AndTheNextRequestWorks() throws Exception {
    assertEquals(500, get("/broken").statusCode());
    assertEquals(200, get("/greeting").statusCode());
  }

  @Test
  void repeatedHeaders_staySeparate() throws Exception {
    List<String> cookies = get("/cookies").headers().allValues("set-cookie");

    assertEquals(2, cookies.size());
  }

  @Test
  void head_hasNoBody() throws Exception {
    HttpResponse<String> response =
        CLIENT.send(
            request("/greeting").method("HEAD", BodyPublishers.noBody()).build(),
            BodyHandlers.ofString());

    assertEquals("", response.body());
    assertEquals(Optional.of("5"), response.headers().firstValue("content-length"));
  }

  @Test
  void workAfterTheAnswer_isDone() throws Exception {
    get("/later");

    assertTrue(APP.later.await(10, TimeUnit.SECONDS));
  }

  @ParameterizedTest
  @CsvSource({"c3a9e282ac, c3a9e282ac", "61e962, 61efbfbd62", "61, 61"})
  void headers_areUtf8BothWays(String sent, String received) throws Exception {
    byte[] value = HexFormat.of().parseHex(sent);
    String header = "X-A: " + new String(value, StandardCharsets.ISO_8859_1);

    String answer = RawHttp.ask(server.port(), "GET /header HTTP/1.1", header).all();

    String expected = new String(HexFormat.of().parseHex(received), StandardCharsets.ISO_8859_1);
    assertTrue(answer.contains("x-b: " + expected + "\r\n"), answer);
    assertTrue(answer.endsWith("\r\n\r\n" + expected), answer);
  }

  @Test
  void takenPort_saysWhatToDo() {
    int port = server.port();
    SampleDefinition definition = new SampleDefinition(APP);

    var e =
        assertThrows(
            IllegalStateException.class,
            () -> Server.start(definition, new JvmBindings(), null, "localhost", port));

    assertTrue(e.getMessage().contains("choose another with --port"), e.getMessage());
  }

  @Test
  void emptySegments_survive() throws Exception {
    assertEquals(
        "https://host//a", RawHttp.ask(server.port(), "GET /rest/https://host//a HTTP/1.1").body());
  }

  @Test
  void encodedSlash_isPartOfASegment() throws Exception {
    assertEquals("a/b", RawHttp.ask(server.port(), "GET /name/a%2Fb HTTP/1.1").body());
  }

  @Test
  void dotSegments_areResolved() throws Exception {
    assertEquals("hello", RawHttp.ask(server.port(), "GET /x/../%2e/greeting HTTP/1.1").body());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(request(path).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }
}
