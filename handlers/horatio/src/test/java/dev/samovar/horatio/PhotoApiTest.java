package dev.samovar.horatio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.Body;
import dev.samovar.http.Response;
import dev.samovar.testing.TestClient;
import dev.samovar.testing.TestRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoApiTest {
  private static final byte[] PNG = png(1_000);

  private final TestClient client = TestClient.create();
  private Post post;

  @BeforeEach
  void write() {
    post = Api.post(client, "To be");
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void photo_isServedAsItCame() {
    Response photo = client.get(upload());

    assertEquals(200, photo.status());
    assertEquals("image/png", photo.headers().first("Content-Type").orElseThrow());
    assertArrayEquals(PNG, photo.body().bytes());
  }

  @Test
  void photo_mayBeKeptForever() {
    assertEquals(
        "public, max-age=31536000, immutable",
        client.get(upload()).headers().first("Cache-Control").orElseThrow());
  }

  @Test
  void knownPhoto_is304() {
    String path = upload();
    String etag = client.get(path).headers().first("ETag").orElseThrow();

    Response again = client.request("GET", path).header("If-None-Match", etag).send();

    assertEquals(304, again.status());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-9,0,10",
    "bytes=990-,990,1000",
    "bytes=-5,995,1000",
    "bytes=900-2000,900,1000"
  })
  void part_is206(String range, int from, int to) {
    Response part = client.request("GET", upload()).header("Range", range).send();

    assertEquals(206, part.status());
    assertEquals(
        "bytes " + from + "-" + (to - 1) + "/1000",
        part.headers().first("Content-Range").orElseThrow());
    assertArrayEquals(Arrays.copyOfRange(PNG, from, to), part.body().bytes());
  }

  @Test
  void partBehindTheEnd_is416() {
    Response part = client.request("GET", upload()).header("Range", "bytes=1000-").send();

    assertEquals(416, part.status());
    assertEquals("bytes */1000", part.headers().first("Content-Range").orElseThrow());
  }

  @Test
  void head_saysTheLength() {
    Response head = client.request("HEAD", upload()).send();

    assertEquals("1000", head.headers().first("Content-Length").orElseThrow());
  }

  @Test
  void secondPhoto_takesThePlaceOfTheFirst() {
    String first = upload();
    String second = upload();

    assertEquals(404, client.get(first).status());
    assertEquals(200, client.get(second).status());
  }

  @Test
  void photoGivenMeanwhile_stays() {
    String[] meanwhile = new String[1];
    var slow =
        new ByteArrayInputStream(PNG) {
          @Override
          public int read(byte[] into, int offset, int length) {
            if (meanwhile[0] == null) {
              meanwhile[0] = "begun";
              meanwhile[0] = upload();
            }
            return super.read(into, offset, length);
          }
        };

    Response response = put("image/png", Body.of(slow, PNG.length)).send();

    assertEquals(409, response.status());
    assertEquals(Optional.of(meanwhile[0]), Api.feed(client, "").posts().get(0).photo());
    assertEquals(200, client.get(meanwhile[0]).status());
  }

  @Test
  void otherGuest_is403() {
    assertEquals(403, put("image/png", Body.of(PNG)).header("Cookie", "none=").send().status());
  }

  @Test
  void photoOfNoPost_is404() {
    TestRequest request = client.request("PUT", "/api/posts/none/photo");

    assertEquals(404, request.body("image/png", Body.of(PNG)).send().status());
  }

  @ParameterizedTest
  @CsvSource({"image/svg+xml", "text/html", "image/jpeg"})
  void typeThatItIsNot_is415(String type) {
    assertEquals(415, put(type, Body.of(PNG)).send().status());
  }

  @Test
  void fewerBytesThanASignature_are415() {
    assertEquals(415, put("image/png", Body.of(new byte[] {(byte) 0x89, 'P'})).send().status());
  }

  @Test
  void refusedContent_isNotKept() {
    put("image/jpeg", Body.of(PNG)).send();

    assertEquals(0, client.bindings().r2("PHOTOS").list().objects().size());
  }

  @Test
  void emptyPhoto_is400() {
    assertEquals(400, put("image/png", Body.empty()).send().status());
  }

  @Test
  void unknownLength_is411() {
    Body body = Body.of(new ByteArrayInputStream(PNG));

    assertEquals(411, put("image/png", body).send().status());
  }

  @Test
  void tooManyBytes_is413WithoutReadingThem() {
    Body body = Body.of(InputStream.nullInputStream(), Upload.MOST_BYTES + 1);

    Response response = put("image/png", body).send();

    assertEquals(413, response.status());
    assertTrue(response.body().text().contains("10485760"));
  }

  @Test
  void longKey_is404() {
    assertEquals(404, client.get("/api/photos/" + "x".repeat(2_000)).status());
  }

  private String upload() {
    Response response = put("image/png", Body.of(new ByteArrayInputStream(PNG), PNG.length)).send();
    return Api.read(response, Post.class).photo().orElseThrow();
  }

  private TestRequest put(String type, Body body) {
    return client.request("PUT", "/api/posts/" + post.id() + "/photo").body(type, body);
  }

  private static byte[] png(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    byte[] beginning = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    System.arraycopy(beginning, 0, bytes, 0, beginning.length);
    return bytes;
  }
}
