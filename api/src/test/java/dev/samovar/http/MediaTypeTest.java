package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
