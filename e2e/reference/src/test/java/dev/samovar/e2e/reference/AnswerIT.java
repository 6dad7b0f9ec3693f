package dev.samovar.e2e.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer carries: RFC 9110, RFC 6265. */
class AnswerIT extends Comparison {

  @ParameterizedTest
  @ValueSource(strings = {"/text", "/empty"})
  void get_isAnsweredAsByJavaScript(String path) {
    assertAsReference(Raw.get("/answer" + path));
  }

  // RFC 9110 §8.6: the length of GET, or none.
  @ParameterizedTest
  @ValueSource(strings = {"/text", "/empty", "/known", "/written"})
  void head_hasTheLengthOfGetOrNone(String path) {
    String request = Raw.request("HEAD", "/answer" + path);
    assertEach(
        place -> {
          Answer answer = Exchange.send(place, request);
          List<String> length = answer.all("content-length");
          assertEquals(200, answer.status());
          assertTrue(
              length.isEmpty() || length.equals(List.of(path.equals("/empty") ? "0" : "5")),
              place + " " + answer.headers());
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If-None-Match: W/\"v2\"",
        "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT",
        "If-Modified-Since: Sunday, 06-Nov-94 08:49:37 GMT",
        "If-Modified-Since: Sun Nov  6 08:49:37 1994"
      })
  void notModified_hasTheHeadersOfTheAnswer(String condition) {
    String request = Raw.get("/answer/validated", condition);
    assertEach(
        place -> {
          Answer answer = Exchange.send(place, request);
          assertEquals(304, answer.status());
          assertEquals(List.of("max-age=60"), answer.all("cache-control"));
          assertEquals(List.of("/hello.en"), answer.all("content-location"));
          assertEquals(List.of("Accept"), answer.all("vary"));
          assertEquals(List.of("\"v2\""), answer.all("etag"));
          assertEquals(List.of(), answer.all("content-type"));
          assertEquals(List.of(), answer.all("content-length"));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "/%C3%A9, /%C3%A9",
    "/a%0D%0ASet-Cookie:%20a=b, /a%0D%0ASet-Cookie:%20a=b",
    "/%00%7F, /%00%7F",
    "https://example.com, https://example.com/",
    "/%2520, /%20"
  })
  void location_isEncoded(String url, String location) {
    String request = Raw.get("/answer/to?url=" + url);
    assertEach(
        place -> assertEquals(List.of(location), Exchange.send(place, request).all("location")));
  }

  @ParameterizedTest
  @CsvSource({"/home, 302", "//evil.example, 400", "/%5Cevil.example, 302", "http://a.b/, 400"})
  void redirectToAPath_staysOnTheSite(String url, int status) {
    String request = Raw.get("/answer/to-path?url=" + url);
    assertEach(place -> assertEquals(status, Exchange.send(place, request).status()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a%0Db", "a%0A", "%00", "a%0D%0AX-B:%20c"})
  void valueThatBreaksOutOfAHeader_is400(String value) {
    String request = Raw.get("/answer/header?value=" + value);
    assertEach(place -> assertEquals(400, Exchange.send(place, request).status()));
  }

  @Test
  void quotedCookies_areAsSent() {
    String request = Raw.get("/answer/cookie?value=%22b:c%22", "Cookie: x=1; in=\"x y\"");
    assertEach(
        place -> {
          Answer answer = Exchange.send(place, request);
          assertEquals("\"x y\"", answer.text());
          assertEquals(
              List.of("out=\"b:c\"; HttpOnly; Secure; SameSite=Lax"), answer.all("set-cookie"));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", "a%0Ab", "%22", "%C3%A9"})
  void cookieThatCannotBeSent_is400(String value) {
    String request = Raw.get("/answer/cookie?value=" + value);
    assertEach(place -> assertEquals(400, Exchange.send(place, request).status()));
  }

  @Test
  void contentSecurityPolicy_hasTheNonceOfTheRequest() {
    String request = Raw.get("/answer/page");
    assertEach(
        place -> {
          Answer answer = Exchange.send(place, request);
          assertEquals(24, answer.text().length());
          assertEquals(
              List.of("script-src 'nonce-" + answer.text() + "'"),
              answer.all("content-security-policy"));
        });
  }
}
