package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetCookieTest {

  @Test
  void defaults_areTheCarefulOnes() {
    assertEquals(
        "session=abc; Path=/; HttpOnly; Secure; SameSite=Lax",
        SetCookie.of("session", "abc").toHeader());
  }

  @Test
  void everyAttribute_isWritten() {
    SetCookie cookie =
        SetCookie.of("a", "b")
            .withPath("/x")
            .withDomain("example.com")
            .withMaxAge(Duration.ofHours(1))
            .withExpires(Instant.ofEpochSecond(784111777))
            .withHttpOnly(false)
            .withSameSite(SameSite.NONE)
            .withPartitioned(true);

    assertEquals(
        "a=b; Path=/x; Domain=example.com; Max-Age=3600; Expires=Sun, 06 Nov 1994 08:49:37 GMT;"
            + " Secure; SameSite=None; Partitioned",
        cookie.toHeader());
  }

  @Test
  void attributesThatAreNull_areLeftOut() {
    SetCookie cookie = SetCookie.of("a", "b").withPath(null).withSameSite(null).withHttpOnly(false);

    assertEquals("a=b; Secure", cookie.toHeader());
    assertEquals("a=b", cookie.withSecure(false).withMaxAge(null).withDomain(null).toHeader());
  }

  @Test
  void priority_isWritten() {
    assertEquals(
        "a=b; Path=/; HttpOnly; Secure; SameSite=Lax; Priority=High",
        SetCookie.of("a", "b").withPriority(CookiePriority.HIGH).toHeader());
  }

  // RFC 6265 §4.1.1: cookie-value = *cookie-octet / ( DQUOTE *cookie-octet DQUOTE )
  @ParameterizedTest
  @ValueSource(strings = {"\"b:c\"", "\"\"", "", "a=b", "!#$%&'()*+-./:<=>?@[]^_`{|}~"})
  void valueOfCookieOctets_isWrittenAsGiven(String value) {
    assertTrue(SetCookie.of("a", value).toHeader().startsWith("a=" + value + ";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.com",
        ".example.com",
        "localhost",
        "a-b.xn--bcher-kva.example",
        "127.0.0.1"
      })
  void domain_isAHostName(String domain) {
    assertEquals(domain, SetCookie.of("a", "b").withDomain(domain).domain());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "my site.org",
        "my..org",
        "..org",
        "example.com.",
        "-a.org",
        "a-.org",
        "a_b.org",
        "bücher.example",
        "example.com:80",
        "https://example.com",
        "example.com/",
        "a.org; Secure",
        "a.org\r\nX: y"
      })
  void domainThatIsNone_isRefused(String domain) {
    SetCookie cookie = SetCookie.of("a", "b");

    assertThrows(IllegalArgumentException.class, () -> cookie.withDomain(domain));
  }

  @Test
  void longAttributes_areRefused() {
    SetCookie cookie = SetCookie.of("a", "b");

    assertThrows(IllegalArgumentException.class, () -> cookie.withDomain("a".repeat(64) + ".org"));
    assertThrows(IllegalArgumentException.class, () -> cookie.withDomain("ab.".repeat(85) + "org"));
    assertThrows(IllegalArgumentException.class, () -> cookie.withPath("/" + "a".repeat(1024)));
  }

  @Test
  void expiresThatBrowsersIgnore_isRefused() {
    SetCookie cookie = SetCookie.of("a", "b");

    assertThrows(IllegalArgumentException.class, () -> cookie.withExpires(Instant.MAX));
    assertThrows(
        IllegalArgumentException.class,
        () -> cookie.withExpires(Instant.parse("1600-12-31T23:59:59Z")));
    assertTrue(
        cookie.withExpires(Instant.parse("9999-12-31T23:59:59Z")).toHeader().contains("9999"));
  }

  @Test
  void partitionedWithoutSecure_isRefused() {
    SetCookie cookie = SetCookie.of("a", "b").withPartitioned(true);

    assertThrows(IllegalArgumentException.class, () -> cookie.withSecure(false));
  }

  @Test
  void expired_isForgotten() {
    assertEquals(
        "a=; Path=/; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Secure;"
            + " SameSite=Lax",
        SetCookie.expired("a").toHeader());
  }

  @Test
  void sameSiteNoneWithoutSecure_isRefused() {
    SetCookie cookie = SetCookie.of("a", "b").withSecure(false);

    assertThrows(IllegalArgumentException.class, () -> cookie.withSameSite(SameSite.NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a;b",
        "a b",
        "a,b",
        "a\"b",
        "\"a",
        "\"",
        "\"a\"b\"",
        "a\\b",
        "a\r\nb",
        "ä",
        "a\0"
      })
  void valueThatHasToBeEncoded_isRefused(String value) {
    assertThrows(IllegalArgumentException.class, () -> SetCookie.of("a", value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a=b", "a;b", "a\nb"})
  void nameThatIsNoToken_isRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> SetCookie.of(name, "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "/a;b", "/a\r\nSet-Cookie: c=d"})
  void badPath_isRefused(String path) {
    SetCookie cookie = SetCookie.of("a", "b");

    assertThrows(IllegalArgumentException.class, () -> cookie.withPath(path));
  }

  @Test
  void prefixThatIsNotKept_isRefused() {
    SetCookie host = SetCookie.of("__Host-session", "x");
    SetCookie secure = SetCookie.of("__Secure-session", "x").withPath("/a");

    assertThrows(IllegalArgumentException.class, () -> host.withPath("/a"));
    assertThrows(IllegalArgumentException.class, () -> host.withDomain("example.com"));
    assertThrows(IllegalArgumentException.class, () -> host.withPath(null));
    assertThrows(IllegalArgumentException.class, () -> secure.withSecure(false));
    assertThrows(
        IllegalArgumentException.class, () -> SetCookie.of("__HTTP-a", "x").withHttpOnly(false));
    assertThrows(
        IllegalArgumentException.class, () -> SetCookie.of("__Host-Http-a", "x").withPath("/a"));
  }

  @Test
  void tooLarge_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> SetCookie.of("a", "x".repeat(4096)));
  }

  @Test
  void text_hasNoValue() {
    assertEquals("SetCookie[session]", SetCookie.of("session", "secret").toString());
  }
}
