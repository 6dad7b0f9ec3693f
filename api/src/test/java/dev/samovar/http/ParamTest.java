package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParamTest {

  @Test
  void wholeNumber_isConverted() {
    assertEquals(-42L, new Param("id", "-42").asLong());
  }

  @Test
  void badNumber_is400NamingIt() {
    var e = assertThrows(HttpException.class, () -> new Param("id", "x1").asLong());

    assertEquals(400, e.status());
    assertEquals("'id' must be a whole number, was 'x1'", e.detail());
  }

  @Test
  void numberBeyondInt_is400() {
    assertRefused("2147483648", Param::asInt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "1 ", "0x10", "1f", "NaN", "Infinity", ".5", "1.", "1e", "1e+"})
  void whatIsNoDecimal_is400(String text) {
    assertRefused(text, Param::asDouble);
  }

  @Test
  void decimal_isConverted() {
    assertEquals(-1.5e3, new Param("x", "-1.5E+3").asDouble());
  }

  @Test
  void missing_is400NamingIt() {
    var e = assertThrows(HttpException.class, () -> new Param("limit", null).asInt());

    assertEquals("'limit' is missing", e.detail());
  }

  @Test
  void missing_hasAFallback() {
    assertEquals(20, new Param("limit", null).asInt(20));
  }

  @Test
  void badValue_hasNoFallback() {
    assertRefused("many", p -> p.asInt(20));
  }

  @Test
  void booleans_areTrueAndFalseOnly() {
    assertFalse(new Param("b", "false").asBoolean());
    assertRefused("1", Param::asBoolean);
  }

  @Test
  void longValue_isShortenedInTheMessage() {
    var e = assertThrows(HttpException.class, () -> new Param("id", "x".repeat(5000)).asInt());

    assertEquals("'id' must be a whole number, was '" + "x".repeat(100) + "…'", e.detail());
  }

  private static void assertRefused(String text, Function<Param, Object> conversion) {
    var e = assertThrows(HttpException.class, () -> conversion.apply(new Param("x", text)));
    assertEquals(400, e.status());
  }
}
