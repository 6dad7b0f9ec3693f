package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {

  @Test
  void text_isUtf8() {
    Response response = Response.text("é");

    assertEquals(
        Optional.of("text/plain; charset=utf-8"), response.headers().first("content-type"));
    assertEquals(2, response.body().length());
  }

  @Test
  void json_isApplicationJson() {
    Response response = Response.json(Map.of("a", 1));

    assertEquals(Optional.of("application/json"), response.headers().first("content-type"));
    assertEquals("{\"a\":1}", response.body().text());
  }

  @Test
  void copy_leavesTheOriginal() {
    Response response = Response.ok();

    response.withStatus(201).withHeader("a", "b");

    assertEquals(200, response.status());
    assertEquals(0, response.headers().size());
  }

  @Test
  void cookies_areNeverFolded() {
    Response response =
        Response.ok().withCookie(SetCookie.of("a", "1")).withCookie(SetCookie.of("b", "2"));

    assertEquals(2, response.headers().all("set-cookie").size());
  }

  @Test
  void redirect_is302() {
    Response response = Response.redirect("https://example.com/");

    assertEquals(302, response.status());
    assertEquals(Optional.of("https://example.com/"), response.headers().first("location"));
  }

  @Test
  void redirectOfAnotherKind_isThat() {
    assertEquals(308, Response.redirect("/", 308).status());
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 300, 304, 305, 306, 309, 404})
  void redirectWithAnotherStatus_isRefused(int status) {
    assertThrows(IllegalArgumentException.class, () -> Response.redirect("/", status));
  }

  @Test
  void location_isEncoded() {
    assertEquals(
        Optional.of("/caf%C3%A9%20x"), Response.created("/café x").headers().first("location"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com, https://example.com/",
    "http://example.com:80?a=b, http://example.com:80/?a=b",
    "https://example.com#x, https://example.com/#x",
    "https://example.com/a, https://example.com/a",
    "//example.com, //example.com",
    "a, a"
  })
  void location_hasAPath(String given, String sent) {
    assertEquals(Optional.of(sent), Response.redirect(given).headers().first("location"));
  }

  @Test
  void locationThatBreaksOut_isEncoded() {
    assertEquals(
        Optional.of("/%0D%0ASet-Cookie:%20a=b%00"),
        Response.redirect("/\r\nSet-Cookie: a=b\0").headers().first("location"));
  }

  // A browser takes a backslash for a slash and drops tabs: neither may lead to another host.
  @ParameterizedTest
  @CsvSource({
    "/home?a=b#c, /home?a=b#c",
    "/, /",
    "'/\\evil.example', /%5Cevil.example",
    "'/\t/evil.example', /%09/evil.example",
    "/a//b, /a//b",
    "/é, /%C3%A9",
    "/%2F/evil.example, /%2F/evil.example"
  })
  void pathOfThisSite_isTaken(String path, String location) {
    assertEquals(Optional.of(location), Response.redirectToPath(path).headers().first("location"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "https://evil.example/", "", "home", "\\\\evil.example", " /a"})
  void pathOfAnotherSite_is400(String path) {
    assertEquals(
        400, assertThrows(HttpException.class, () -> Response.redirectToPath(path)).status());
  }

  @Test
  void valueOfAHeaderThatBreaksOut_isRefused_as400() {
    var e =
        assertThrows(HeaderException.class, () -> Response.ok().withHeader("X-A", "a\r\nX-B: c"));

    assertEquals(400, e.toHttp().orElseThrow().status());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 100, 101, 199, 600, 1000})
  void statusOutOfRange_isRefused(int status) {
    assertThrows(IllegalArgumentException.class, () -> Response.status(status));
  }

  @Test
  void anyStatusInRange_isKept() {
    assertEquals(418, Response.status(418).status());
  }

  @Test
  void writer_writesWhenSent() throws IOException {
    Response response = Response.stream("text/plain", out -> out.write('x'));
    ByteArrayOutputStream sent = new ByteArrayOutputStream();

    response.body().writeTo(sent);

    assertEquals("x", sent.toString());
    assertEquals(Body.UNKNOWN_LENGTH, response.body().length());
  }

  @Test
  void handlesEachHeaderValue() {
    Response response = Response.ok().withAddedHeader("vary", "a").withAddedHeader("Vary", "b");

    assertEquals(List.of("a", "b"), response.headers().all("VARY"));
    assertEquals(Optional.of("a, b"), response.headers().joined("vary"));
  }
}
