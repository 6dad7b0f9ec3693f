package dev.samovar.e2e.horatio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.e2e.RawHttp;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request is the client's to mend: 4xx with an envelope, at once. */
class BadInputIT extends HoratioTest {

  @AfterEach
  void theNextRequest_works() {
    assertEquals(200, guest().get("/api/health").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"text\":}",
        "{\"text\":\"a\"",
        "{\"text\":\"a\"} x",
        "{\"text\":\"a\",}",
        "{'text':'a'}",
        "{\"text\":\"\u0001\"}",
        "{\"text\":\"\\ud8\"}",
        "{\"text\":\"\\x\"}",
        "NaN",
        "\ufeff\ufeff{\"text\":\"a\"}"
      })
  void whatIsNoJson_is400(String body) {
    assertProblem(400, guest().postJson("/api/posts", body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"text\":1}",
        "{\"text\":null}",
        "{\"text\":\"a\",\"text\":\"b\"}",
        "[\"text\"]",
        "null",
        "\"text\""
      })
  void jsonThatIsNoPost_is422(String body) {
    assertProblem(422, guest().postJson("/api/posts", body));
  }

  @Test
  void jsonBehindAByteOrderMark_isRead() {
    assertEquals(201, guest().postJson("/api/posts", "\ufeff{\"text\":\"marked\"}").statusCode());
  }

  @Test
  void jsonThatIsNoUtf8_is400() {
    byte[] body = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, '"', '}'};

    assertProblem(400, guest().post("/api/posts", body, "content-type", "application/json"));
  }

  @Test
  void jsonNestedDeeply_is400() {
    assertProblem(400, guest().postJson("/api/posts", "[".repeat(200_000)));
  }

  @Test
  void jsonOfElevenMegabytes_is413() {
    String request =
        head("POST", "/api/posts", "application/json", 11 * 1024 * 1024) + "{\"text\":\"";

    assertEquals(413, raw().status(request + "x".repeat(11 * 1024 * 1024 - 9)));
  }

  @Test
  void aPhotoThatSaysItIsTooLong_is413BeforeItIsSent() {
    var guest = guest();
    String post = location(guest.postJson("/api/posts", "{\"text\":\"big\"}"));

    HttpResponse<String> me = guest.get("/api/me");
    String cookie = guest.cookie();
    String request =
        "PUT "
            + post
            + "/photo HTTP/1.1\r\nHost: localhost\r\nCookie: "
            + cookie
            + "\r\nContent-Type: image/png\r\nContent-Length: 11534336\r\n\r\n";

    assertEquals(200, me.statusCode());
    assertEquals(413, raw().status(request));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/posts/%",
        "/api/posts/%4",
        "/api/posts/%zz",
        "/api/posts/%C3%28",
        "/api/posts/%FF",
        "/api/posts?limit=%zz",
        "/api/posts?cursor=%C3%28",
        "/api/posts?limit=99999999999999999999",
        "/api/posts?limit=-1",
        "/api/posts?limit=0",
        "/api/posts?cursor=%00",
        "/api/photos/%00",
        "/api/photos/..%2f..%2fetc%2fpasswd"
      })
  void anAddressThatMeansNothing_is4xx(String path) {
    assertIs4xx(raw().status("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session_id",
        "session_id=",
        "session_id=\"",
        "=;=;;;",
        "session_id=\u00ff\u00fe",
        "session_id=../../x; session_id=y",
        "session_id=%00"
      })
  void aCookieThatIsNone_isANewGuest(String cookie) {
    String request = "GET /api/me HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n\r\n";

    assertEquals(200, raw().status(request));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=",
        "bytes=a-b",
        "bytes=5-1",
        "items=0-1",
        "bytes=--1",
        "bytes=99999999999999999999-"
      })
  void aRangeThatIsNone_isIgnoredOr416(String range) {
    var guest = guest();
    String post = location(guest.postJson("/api/posts", "{\"text\":\"ranges\"}"));
    guest.put(post + "/photo", Photo.PNG, "content-type", "image/png");
    String photo = (String) ((java.util.Map<?, ?>) json(guest.get(post)).get("post")).get("photo");

    int status = guest.download(photo, "range", range).statusCode();

    assertTrue(status == 200 || status == 416, range + " gave " + status);
  }

  @Test
  void tenMegabytesOfHeaders_are4xx() {
    String request =
        "GET /api/me HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(10_000_000) + "\r\n\r\n";

    assertIs4xx(raw().status(request));
  }

  @Test
  void tenMegabytesOfPath_are4xx() {
    assertIs4xx(
        raw().status("GET /" + "x".repeat(10_000_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
  }

  @Test
  void fiftyKilobytesOfPath_areA404() {
    // Where the server lets them through, the router has to cope.
    int status =
        raw().status("GET /" + "x/".repeat(5_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

    assertIs4xx(status);
  }

  private static void assertIs4xx(int status) {
    assertEquals(4, status / 100, "status " + status);
  }

  private RawHttp raw() {
    return new RawHttp(url());
  }

  private static String head(String method, String path, String type, int length) {
    return method
        + " "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
        + type
        + "\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }
}
