package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

  @Test
  void name_comparesWithoutCase() {
    Headers headers = Headers.of("Content-Type", "text/plain");

    assertEquals(Optional.of("text/plain"), headers.first("CONTENT-type"));
  }

  @Test
  void missingName_isEmpty() {
    assertEquals(Optional.empty(), Headers.empty().first("a"));
  }

  @Test
  void repeatedName_keepsEachValueInOrder() {
    Headers headers = Headers.of("set-cookie", "a=1", "x", "y", "Set-Cookie", "b=2");

    assertEquals(List.of("a=1", "b=2"), headers.all("set-cookie"));
  }

  @Test
  void with_replacesEachValue() {
    Headers headers = Headers.of("a", "1", "A", "2").with("a", "3");

    assertEquals(List.of("3"), headers.all("a"));
  }

  @Test
  void withAdded_leavesTheOriginal() {
    Headers headers = Headers.of("a", "1");

    headers.withAdded("a", "2");

    assertEquals(1, headers.size());
  }

  @Test
  void withMissing_leavesWhatIsThere() {
    Headers headers = Headers.of("a", "1").withMissing(Headers.of("A", "2", "b", "3", "B", "4"));

    assertEquals(List.of("1"), headers.all("a"));
    assertEquals(List.of("3", "4"), headers.all("b"));
  }

  @Test
  void value_isTrimmed() {
    assertEquals(Optional.of("x y"), Headers.of("a", " \tx y ").first("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\r\nSet-Cookie: a=1", "x\n", "x\r", "x\0", "\n"})
  void valueThatWouldBreakOut_isRefused(String value) {
    assertThrows(IllegalArgumentException.class, () -> Headers.of("a", value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:", "a\n", "ä", "(a)"})
  void nameThatIsNoToken_isRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> Headers.of(name, "x"));
  }

  @Test
  void refusedValue_isNotInTheMessage() {
    var e =
        assertThrows(IllegalArgumentException.class, () -> Headers.of("authorization", "s3cret\n"));

    assertFalse(e.getMessage().contains("s3cret"));
  }

  @Test
  void text_hasNoValue() {
    assertEquals("Headers[a, b]", Headers.of("a", "secret", "b", "c").toString());
  }
}
