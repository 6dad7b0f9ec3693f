package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class UrlTest {

  @Test
  void parts_areAsSent() {
    Url url = Url.parse("https://example.com:8787/a%20b/c?x=/y?z#f?g");

    assertEquals("https", url.scheme());
    assertEquals("example.com:8787", url.authority());
    assertEquals("example.com", url.host());
    assertEquals("https://example.com:8787", url.origin());
    assertEquals("/a%20b/c", url.path());
    assertEquals("x=/y?z", url.query());
  }

  @Test
  void emptyPath_isSlash() {
    assertEquals("/", Url.parse("https://example.com?x=1").path());
  }

  @Test
  void noQuery_isEmpty() {
    assertEquals("", Url.parse("https://example.com/a").query());
  }

  @Test
  void credentials_areNotPartOfTheAuthority() {
    assertEquals("example.com", Url.parse("https://u:p@example.com/").authority());
  }

  @Test
  void ipv6Host_keepsItsBrackets() {
    assertEquals("[::1]", Url.parse("http://[::1]:80/").host());
    assertEquals("[::1]", Url.parse("http://[::1]/").host());
  }

  @Test
  void urlWithinThePath_staysInIt() {
    assertEquals("/p/https://host//a", Url.parse("http://x/p/https://host//a?b").path());
  }

  @Test
  void relativeUrl_is400() {
    assertEquals(400, assertThrows(HttpException.class, () -> Url.parse("/a")).status());
  }
}
