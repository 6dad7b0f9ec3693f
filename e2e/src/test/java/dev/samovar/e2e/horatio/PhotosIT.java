package dev.samovar.e2e.horatio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.e2e.Guest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PhotosIT extends HoratioTest {

  private static final String PNG = "image/png";

  @Test
  void aPhoto_isServedAsItWasSent() {
    Guest guest = guest();
    String path = photo(guest, Photo.PNG);

    HttpResponse<byte[]> whole = guest.download(path);

    assertArrayEquals(Photo.PNG, whole.body());
    assertEquals(PNG, whole.headers().firstValue("content-type").orElse(""));
    assertEquals("bytes", whole.headers().firstValue("accept-ranges").orElse(""));
  }

  @Test
  void aRange_is206() {
    Guest guest = guest();
    String path = photo(guest, Photo.PNG);

    HttpResponse<byte[]> range = guest.download(path, "range", "bytes=1-3");

    assertEquals(206, range.statusCode());
    assertArrayEquals("PNG".getBytes(), range.body());
    String expected = "bytes 1-3/" + Photo.PNG.length;
    assertEquals(expected, range.headers().firstValue("content-range").orElse(""));
  }

  @Test
  void theLastBytes_are206() {
    Guest guest = guest();
    String path = photo(guest, Photo.PNG);

    HttpResponse<byte[]> range = guest.download(path, "range", "bytes=-4");

    int length = Photo.PNG.length;
    assertArrayEquals(Arrays.copyOfRange(Photo.PNG, length - 4, length), range.body());
  }

  @Test
  void aRangeBehindTheEnd_is416() {
    Guest guest = guest();
    String path = photo(guest, Photo.PNG);

    assertEquals(416, guest.download(path, "range", "bytes=999999-").statusCode());
  }

  @Test
  void theEtagOfBefore_is304() {
    Guest guest = guest();
    String path = photo(guest, Photo.PNG);
    String etag = guest.download(path).headers().firstValue("etag").orElseThrow();

    HttpResponse<byte[]> unchanged = guest.download(path, "if-none-match", etag);

    assertEquals(304, unchanged.statusCode());
    assertEquals(0, unchanged.body().length);
  }

  @Test
  void nineMegabytes_areStoredWhole() {
    Guest guest = guest();
    byte[] large = Photo.padded(9 * 1024 * 1024);

    assertArrayEquals(large, guest.download(photo(guest, large)).body());
  }

  @Test
  void anotherType_is415() {
    Guest guest = guest();

    assertProblem(415, put(guest, post(guest), "<svg/>".getBytes(), "image/svg+xml"));
  }

  @Test
  void bytesThatAreNotTheTypeTheyClaim_are415() {
    Guest guest = guest();

    assertProblem(415, put(guest, post(guest), "<script>".getBytes(), PNG));
  }

  @Test
  void anothersPost_is403() {
    String post = post(guest());

    assertProblem(403, put(guest(), post, Photo.PNG, PNG));
  }

  @Test
  void anUnknownPhoto_is404() {
    assertProblem(404, guest().get("/api/photos/nothing.png"));
  }

  private static String post(Guest guest) {
    return location(guest.postJson("/api/posts", "{\"text\":\"with a photo\"}"));
  }

  private static String photo(Guest guest, byte[] bytes) {
    HttpResponse<String> stored = put(guest, post(guest), bytes, PNG);
    assertEquals(200, stored.statusCode(), stored.body());
    return (String) json(stored).get("photo");
  }

  private static HttpResponse<String> put(Guest guest, String post, byte[] bytes, String type) {
    return guest.put(post + "/photo", bytes, "content-type", type);
  }
}
