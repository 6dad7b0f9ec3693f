package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {

  @Test
  void parts_areLowerCase() {
    MediaType type = parse(" Text/HTML ; Charset=\"UTF-8\" ");

    assertEquals("text/html", type.essence());
    assertEquals(Optional.of("utf-8"), type.charset());
  }

  @Test
  void quotedParameter_isUnescaped() {
    assertEquals(Optional.of("a\"; b"), parse("x/y; p=\"a\\\"; b\"; q=1").parameter("p"));
  }

  @Test
  void parameterCase_isKept() {
    assertEquals(
        Optional.of("aBc"), parse("multipart/form-data; boundary=aBc").parameter("BOUNDARY"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "text/", "/plain", "text plain", "text/plain x", "a/b/c"})
  void malformed_isNothing(String text) {
    assertEquals(Optional.empty(), MediaType.parse(text));
  }

  // MIME Sniffing §4.4: parse a MIME type.
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "x/y;boundary=a/b+c, a/b+c",
        "x/y; boundary=a b ;q=1, a b",
        "x/y; boundary=a=b, a=b",
        "x/y; boundary=é, é",
        "x/y;;; boundary=a;, a",
        "x/y; ; charset; =x; boundary=a, a",
        "x/y; boundary = a, a",
        "x/y; boundary=\"a;b\"junk; q=1, a;b",
        "x/y; boundary=\"a, a",
        "x/y; boundary=\"a\\, a\\",
        "x/y; boundary=a; boundary=b, a",
        "x/y; b c=d; boundary=a, a"
      })
  void parameters_areReadAsBrowsersDo(String text, String boundary) {
    assertEquals(Optional.of(boundary), parse(text).parameter("boundary"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x/y; a=", "x/y; a", "x/y; a=\u0001", "x/y; a=\"\u007f\"", "x/y;"})
  void unusableParameter_isSkipped(String text) {
    assertEquals("x/y", parse(text).toString());
  }

  @Test
  void range_coversItsSubtypes() {
    assertTrue(parse("image/png").isWithin("image/*"));
    assertTrue(parse("image/png").isWithin("*/*"));
    assertFalse(parse("image/png").isWithin("image/gif"));
  }

  @Test
  void structuredSuffix_isJson() {
    assertTrue(parse("application/problem+json").isJson());
    assertTrue(parse("application/json; charset=utf-8").isJson());
    assertFalse(parse("text/json-ish").isJson());
  }

  @Test
  void text_quotesWhatIsNoToken() {
    assertEquals("a/b; p=\"x y\"", parse("a/b").with("P", "x y").toString());
  }

  private static MediaType parse(String text) {
    return MediaType.parse(text).orElseThrow();
  }
}
