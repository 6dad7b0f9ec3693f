package dev.samovar.e2e.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of the path, the query, headers, cookies and forms that a handler converts. */
class ParameterIT extends Comparison {

  @ParameterizedTest
  @CsvSource({
    "/json/int/x, path, value, type",
    "/json/int/%D9%A3, path, value, type",
    "/json/int/2147483648, path, value, range",
    "/json/long?value=%2B5, query, value, type",
    "/json/long?value=+5, query, value, type",
    "/json/long?value=0x5, query, value, type",
    "/json/long?value=1_000, query, value, type",
    "/json/long?value=, query, value, type",
    "/json/long, query, value, required",
    "/json/long?value=9223372036854775808, query, value, range",
    "/json/double?value=NaN, query, value, type",
    "/json/double?value=Infinity, query, value, type",
    "/json/double?value=1e400, query, value, range",
    "/json/double?value=1d, query, value, type",
    "/json/header, header, X-Count, required",
    "/json/cookie, cookie, count, required"
  })
  void parameterThatCannotBeRead_isAViolation(String path, String in, String name, String code) {
    assertEach(
        place -> {
          Map<?, ?> error = Problems.errors(place, 422, Raw.get(path)).get(0);

          assertEquals(in + " " + name + " " + code, Problems.described(error, "name"));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "X-Count: 1e3, /json/header, header X-Count type",
    "Cookie: count=12a, /json/cookie, cookie count type",
    "Cookie: count=%31, /json/cookie, cookie count type",
    "Cookie: count=99999999999, /json/cookie, cookie count range"
  })
  void headerThatCannotBeRead_isAViolation(String header, String path, String violation) {
    assertEach(
        place -> {
          Map<?, ?> error = Problems.errors(place, 422, Raw.get(path, header)).get(0);

          assertEquals(violation, Problems.described(error, "name"));
        });
  }

  @Test
  void fieldThatCannotBeRead_isAViolation() {
    assertEach(
        place -> {
          String type = "application/x-www-form-urlencoded";
          Map<?, ?> error =
              Problems.errors(place, 422, Raw.post("/json/form", type, "age=x")).get(0);
          Map<?, ?> own = Problems.errors(place, 422, Raw.post("/json/form", type, "age=7")).get(0);

          assertEquals("form age type", Problems.described(error, "name"));
          assertEquals("form age too_young", Problems.described(own, "name"));
        });
  }

  @Test
  void goodValues_areRead() {
    assertOurs(200, "text=-7\n", Raw.get("/json/int/-7"));
    assertOurs(200, "text=9223372036854775807\n", Raw.get("/json/long?value=9223372036854775807"));
    assertOurs(200, "text=-0.5\n", Raw.get("/json/double?value=-5e-1"));
  }
}
