package dev.samovar.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

  @Test
  void names_areInOrder() {
    assertEquals(List.of("a", "b_2", "rest"), PathPattern.parse("/{a}/x/{b_2}/{rest...}").names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "posts|it must begin with '/'",
        "/{rest...}/x|'{rest...}' must be its last segment",
        "/{id}/{id}|it has the name 'id' twice",
        "/{}|'{}' needs a name",
        "/{...}|'{}' needs a name",
        "/{id|'{' has to be closed by '}' at the end of the segment",
        "/{id}.json|'{' has to be closed by '}' at the end of the segment",
        "/id}|'}' cannot stand in a pattern",
        "/a?b|'?' cannot stand in a pattern",
        "/a%20b|'%' cannot stand in a pattern",
        "/a\\b|'\\' cannot stand in a pattern",
        "/a/../b|a segment '..' is removed from paths, so none matches",
        "/.|a segment '.' is removed from paths, so none matches",
        "/{1a}|a name has letters, digits and '_', was '1a'",
        "/{a:int}|a name has letters, digits and '_', was 'a:int'"
      })
  void malformed_isRefusedSayingWhy(String pattern, String why) {
    var e = assertThrows(IllegalArgumentException.class, () -> PathPattern.parse(pattern));

    assertEquals("Pattern '" + pattern + "': " + why, e.getMessage());
  }
}
