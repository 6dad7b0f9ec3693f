package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "//",
        "/a/",
        "/a//b/",
        "/@ann/~x/a-b_c.d",
        "/a!$&'()*+,;=:@|[]",
        "/v1.0/.well-known/..x/x../...",
        "/a.b"
      })
  void normalPath_staysItself(String path) {
    assertEquals(path, UrlPath.normalize(path));
  }

  @Test
  void pathWithoutEscapeAndDotSegment_isTheSameObject() {
    String path = "/posts/17/@ann";

    assertSame(path, UrlPath.normalize(path));
  }

  // RFC 3986 §6.2.2.1, §6.2.2.2, and of the reserved characters those that a path may have.
  @ParameterizedTest
  @CsvSource({
    "/%40ann, /@ann",
    "/%7Ea/%70rivate, /~a/private",
    "/caf%c3%a9, /caf%C3%A9",
    "/café, /caf%C3%A9",
    "/a%20b, /a%20b",
    "/a%2fb, /a%2Fb",
    "/a%5cb, /a%5Cb",
    "/a%25zz, /a%25zz",
    "/a%3fb%23c, /a%3Fb%23c",
    "/%5Ba%5D, /[a]",
    "/%00%0d%0A%7F, /%00%0D%0A%7F",
    "/%ff, /%FF"
  })
  void escapes_haveOneForm(String path, String normal) {
    assertEquals(normal, UrlPath.normalize(path));
  }

  // URL Standard, path state; the first two are RFC 3986 §5.2.4.
  @ParameterizedTest
  @CsvSource({
    "/a/b/c/./../../g, /a/g",
    "/mid/content=5/../6, /mid/6",
    "/a/., /a/",
    "/a/.., /",
    "/.., /",
    "/../../a, /a",
    "/a/%2e%2E/b, /b",
    "/a/.%2e/b, /b",
    "/a/%2e, /a/",
    "/a//../b, /a/b",
    "/a/..%2Fb, /a/..%2Fb",
    "/a\\b\\..\\c, /a/c",
    "\\a, /a"
  })
  void dotSegments_areRemoved(String path, String normal) {
    assertEquals(normal, UrlPath.normalize(path));
  }

  @ParameterizedTest
  @CsvSource({
    "/%, /%",
    "/%41/a%zz%41, /A/a%zz%41",
    "/%41/%zz/.., /A/",
    "/%%34%31, /%%34%31",
    "/%4, /%4"
  })
  void segmentWithMalformedEscape_isNotDecoded(String path, String normal) {
    assertEquals(normal, UrlPath.normalize(path));
  }

  @Test
  void normalForm_isItsOwnNormalForm() {
    Random random = new Random(1);
    String[] pieces = {"/", "\\", ".", "%2e", "%", "%2f", "%25", "%41", "4", "1", "é", "a", " "};
    for (int i = 0; i < 50_000; i++) {
      StringBuilder path = new StringBuilder("/");
      for (int k = random.nextInt(9); k > 0; k--) {
        path.append(pieces[random.nextInt(pieces.length)]);
      }
      String normal = UrlPath.normalize(path.toString());

      assertEquals(normal, UrlPath.normalize(normal), path.toString());
    }
  }
}
