package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
  @ValueSource(strings = {"a;b", "a b", "a,b", "a\"b", "a\\b", "a\r\nb", "ä", "a\0"})
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
    assertThrows(IllegalArgumentException.class, () -> secure.withSecure(false));
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
