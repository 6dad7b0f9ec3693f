package dev.samovar.e2e.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** URLPattern. */
@ExtendWith(Workerd.class)
class PatternsIT {

  @Test
  void namedGroup_isFound() {
    assertEquals("7", books("https://www.example.com/books/7"));
    assertEquals("none", books("https://www.example.com/books/7/pages"));
    assertEquals("none", books("http://www.example.com/books/7"));
    assertEquals("none", books("no URL"));
  }

  @Test
  void partsAlone_areCompared() {
    assertEquals(
        "true {0=a/b, year=2026}",
        any("PATHNAME", "/:year(%5Cd%2B)/*", "https://a.example/2026/a/b?c#d"));
    assertEquals("false {}", any("HOSTNAME", "*.example.com", "https://example.org/"));
    assertEquals("true {}", any("SEARCH", "a=1", "https://a.example/?a=1"));
  }

  @Test
  void groupThatStandsForNothing_isNotInIt() {
    assertEquals("true {}", any("PATHNAME", "/a{/:b}%3F", "https://a.example/a"));
  }

  @Test
  void wrongPattern_isAUrlPatternException() throws Exception {
    any("PATHNAME", "/:(", "https://a.example/");

    assertTrue(Workerd.logs("UrlPatternException: Not a URL pattern: {PATHNAME=/:(}."));
  }

  private static String books(String url) {
    return Workerd.post("/patterns/books", url).body();
  }

  private static String any(String part, String pattern, String url) {
    return Workerd.post(
            "/patterns/any?part="
                + part
                + "&pattern="
                + pattern.replace("{", "%7B").replace("}", "%7D"),
            url)
        .body();
  }
}
