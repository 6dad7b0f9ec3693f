package dev.samovar.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "db, db",
    "jwtSecret, jwt_secret",
    "createdAt, created_at",
    "apiURL, api_url",
    "apiURLBase, api_url_base",
    "line2Text, line2_text",
    "x, x",
    "aB, a_b",
    "already_snake, already_snake"
  })
  void camelCase_isSnakeCase(String name, String expected) {
    assertEquals(expected, Names.snakeCase(name));
  }
}
