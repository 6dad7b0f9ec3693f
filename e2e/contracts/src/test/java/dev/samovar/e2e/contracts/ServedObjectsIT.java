package dev.samovar.e2e.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.testing.wrangler.Wrangler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bodies on their way between HTTP and the stores, in workerd. */
class ServedObjectsIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static Wrangler wrangler;

  @BeforeAll
  static void start() {
    wrangler = Wrangler.ofThisProject().start();
  }

  @AfterAll
  static void stop() {
    wrangler.close();
  }

  @Test
  void bodyOfKnownLength_isStoredAndServed() throws Exception {
    byte[] content = random(3_000_000);

    put("/objects/known", BodyPublishers.ofByteArray(content));
    HttpResponse<byte[]> answer = get("/objects/known");

    assertEquals(200, answer.statusCode());
    assertArrayEquals(content, answer.body());
    assertEquals("application/x-test", answer.headers().firstValue("content-type").orElse(""));
    assertEquals("bytes", answer.headers().firstValue("accept-ranges").orElse(""));
  }

  @Test
  void chunkedBody_isStoredAndServed() throws Exception {
    byte[] content = random(9_000_000);

    put("/objects/chunked", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content)));

    assertArrayEquals(content, get("/objects/chunked").body());
  }

  @Test
  void emptyBody_isStoredAndServed() throws Exception {
    put("/objects/empty", BodyPublishers.noBody());

    HttpResponse<byte[]> answer = get("/objects/empty");

    assertEquals(200, answer.statusCode());
    assertEquals(0, answer.body().length);
  }

  @Test
  void range_is206WithContentRange() throws Exception {
    byte[] content = random(1000);
    put("/objects/range", BodyPublishers.ofByteArray(content));

    HttpResponse<byte[]> answer = get("/objects/range", "Range", "bytes=100-199");

    assertEquals(206, answer.statusCode());
    assertArrayEquals(Arrays.copyOfRange(content, 100, 200), answer.body());
    assertEquals("bytes 100-199/1000", answer.headers().firstValue("content-range").orElse(""));
  }

  @Test
  void sameEtag_is304() throws Exception {
    HttpResponse<byte[]> stored = put("/objects/etag", BodyPublishers.ofString("content"));
    String etag = stored.headers().firstValue("etag").orElseThrow();

    assertEquals(304, get("/objects/etag", "If-None-Match", etag).statusCode());
    assertEquals(200, get("/objects/etag", "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void missingObject_is404() throws Exception {
    assertEquals(404, get("/objects/missing").statusCode());
  }

  @Test
  void value_isStoredAndServed() throws Exception {
    byte[] content = random(2_000_000);

    put("/values/known", BodyPublishers.ofByteArray(content));
    put("/values/chunked", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content)));

    assertArrayEquals(content, get("/values/known").body());
    assertArrayEquals(content, get("/values/chunked").body());
  }

  private static HttpResponse<byte[]> put(String path, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(wrangler.url(path))
            .header("Content-Type", "application/x-test")
            .PUT(body)
            .build();
    HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
    assertEquals(204, answer.statusCode(), () -> new String(answer.body()));
    return answer;
  }

  private static HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(wrangler.url(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }
}
