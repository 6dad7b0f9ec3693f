package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.validation.Location;
import dev.samovar.validation.Violation;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParamTest {
  private static final String DIGITS_400 = "9".repeat(400);

  @Test
  void wholeNumber_isConverted() {
    assertEquals(-42L, param("-42").asLong());
    assertEquals(Long.MIN_VALUE, param("-9223372036854775808").asLong());
    assertEquals(Integer.MIN_VALUE, param("-2147483648").asInt());
    assertEquals(7, param("007").asInt());
  }

  @Test
  void badNumber_is422NamingIt() {
    var e = assertThrows(HttpException.class, () -> new Param(Location.PATH, "id", "x1").asLong());

    assertEquals(422, e.status());
    assertEquals("validation_failed", e.code());
    assertEquals("path 'id' must be a whole number", e.detail());
    assertEquals(
        List.of(new Violation(Location.PATH, "id", "type", "must be a whole number")),
        e.violations());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "+5",
        " 5",
        "5 ",
        "-",
        "--5",
        "0x1F",
        "1_000",
        "1,000",
        "5L",
        "1.0",
        "1e3",
        "NaN",
        "Infinity",
        "\u0663",
        "\u096a",
        "\uff15",
        "5\u0000",
        "\u22125"
      })
  void whatIsNoInteger_hasAnotherType(String text) {
    assertRefused("type", text, Param::asInt);
    assertRefused("type", text, Param::asLong);
  }

  @Test
  void integerBeyondItsBits_isOutOfRange() {
    assertRefused("range", "2147483648", Param::asInt);
    assertRefused("range", "9223372036854775808", Param::asLong);
    assertRefused("range", "-9223372036854775809", Param::asLong);
    assertRefused("range", DIGITS_400, Param::asInt);
    assertRefused("range", DIGITS_400, Param::asLong);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1",
        "1 ",
        "+1",
        "0x10",
        "1f",
        "1d",
        "NaN",
        "Infinity",
        "-Infinity",
        ".5",
        "1.",
        "1e",
        "1e+",
        "1e1.5",
        "1_0",
        "\u0663.5",
        "1.\u0663",
        "1e\u0663",
        "-"
      })
  void whatIsNoDecimal_hasAnotherType(String text) {
    assertRefused("type", text, Param::asDouble);
  }

  @Test
  void decimalBeyondADouble_isOutOfRange() {
    assertRefused("range", "1e400", Param::asDouble);
    assertRefused("range", "-1e400", Param::asDouble);
    assertRefused("range", DIGITS_400, Param::asDouble);
    assertRefused("range", "0." + "1".repeat(1_000_000), Param::asDouble);
  }

  @Test
  void decimal_isConverted() {
    assertEquals(-1.5e3, param("-1.5E+3").asDouble());
    assertEquals(0.0, param("1e-400").asDouble());
  }

  @Test
  void missing_is422NamingIt() {
    var e = assertThrows(HttpException.class, () -> param(null).asInt());

    assertEquals(
        List.of(new Violation(Location.QUERY, "x", "required", "is missing")), e.violations());
  }

  @Test
  void missing_hasAFallback() {
    assertEquals(20, param(null).asInt(20));
  }

  @Test
  void badValue_hasNoFallback() {
    assertRefused("type", "many", p -> p.asInt(20));
  }

  @Test
  void booleans_areTrueAndFalseOnly() {
    assertFalse(param("false").asBoolean());
    assertRefused("type", "1", Param::asBoolean);
    assertRefused("type", "TRUE", Param::asBoolean);
  }

  @Test
  void conversionThatThrows_isABadFormat() {
    assertRefused("format", "x", p -> p.as("a colour", text -> List.of().get(3)));
  }

  @Test
  void httpExceptionOfAConversion_isTheAnswer() {
    NotFound none = new NotFound("no such colour");

    Function<String, Object> conversion =
        text -> {
          throw none;
        };

    assertSame(
        none, assertThrows(HttpException.class, () -> param("x").as("a colour", conversion)));
  }

  @Test
  void ruleOfTheApplication_isAViolationOfTheParameter() {
    HttpException e = new Param(Location.FORM, "age", "7").invalid("too_young", "must be 18");

    assertEquals("form 'age' must be 18", e.detail());
    assertEquals(
        List.of(new Violation(Location.FORM, "age", "too_young", "must be 18")), e.violations());
  }

  private static Param param(String value) {
    return new Param(Location.QUERY, "x", value);
  }

  private static void assertRefused(String code, String text, Function<Param, Object> conversion) {
    var e = assertThrows(HttpException.class, () -> conversion.apply(param(text)));
    assertEquals(422, e.status());
    assertEquals(code, e.violations().get(0).code());
  }
}
