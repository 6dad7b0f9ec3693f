package dev.samovar.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.spi.json.BytesCodec;
import dev.samovar.validation.ValidationException;
import dev.samovar.validation.Violation;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void untyped_roundTrips() {
    String json = "{\"a\":[1,-9223372036854775808,null,true,false],\"b\":{\"\u00e9\":\"\\u0000\"}}";

    Object value = Json.read(json, JsonType.any());

    assertEquals(json, Json.writeText(value));
  }

  @Test
  void untypedNumbers_areExact() {
    Object value =
        Json.read("[1,9223372036854775807,9223372036854775808,1.10,1e2,-0]", JsonType.any());

    assertEquals(
        List.of(
            1L,
            Long.MAX_VALUE,
            new BigInteger("9223372036854775808"),
            new BigDecimal("1.10"),
            new BigDecimal("1E+2"),
            -0.0),
        value);
  }

  @Test
  void nestedTypes_areBound() {
    JsonType<Map<String, List<Optional<Integer>>>> type =
        JsonType.map(JsonType.list(JsonType.optional(JsonType.of(Integer.class))));

    Map<String, List<Optional<Integer>>> value = Json.read("{\"a\":[1,null],\"b\":[]}", type);

    assertEquals(Map.of("a", List.of(Optional.of(1), Optional.empty()), "b", List.of()), value);
    assertEquals("{\"a\":[1,null],\"b\":[]}", Json.writeText(value, type));
  }

  @Test
  void eachWrongElement_isNamed() {
    JsonType<Map<String, List<String>>> type =
        JsonType.map(JsonType.list(JsonType.of(String.class)));

    ValidationException e =
        assertThrows(
            ValidationException.class,
            () -> Json.read("{\"x\":{},\n \"a/b\":[\"\", 7, null, \"\", [{\"x\":1}]]}", type));

    assertEquals(
        List.of(
            Violation.body("/x", "type", "must be an array, was an object"),
            Violation.body("/a~1b/1", "type", "must be a string, was a number"),
            Violation.body("/a~1b/2", "not_null", "must be a string, was null"),
            Violation.body("/a~1b/4", "type", "must be a string, was an array")),
        e.violations());
    assertEquals("/x must be an array, was an object (and 3 more)", e.getMessage());
  }

  @Test
  void notJson_isNamedByPointerLineAndColumn_whateverElseIsWrong() {
    JsonType<Map<String, List<String>>> type =
        JsonType.map(JsonType.list(JsonType.of(String.class)));

    JsonException e =
        assertThrows(JsonException.class, () -> Json.read("{\"x\":7,\n \"a/b\":[\"\", 01]}", type));

    assertEquals("/a~1b/1 expected ',' or ']' (line 2, column 14)", e.getMessage());
  }

  @Test
  void violations_areBounded() {
    String json = "[" + "1,".repeat(1_000_000) + "1]";

    ValidationException e =
        assertThrows(
            ValidationException.class,
            () -> Json.read(json, JsonType.list(JsonType.of(String.class))));

    assertEquals(ValidationException.MAX_VIOLATIONS, e.violations().size());
    assertEquals("/99", e.violations().get(99).at());
  }

  @Test
  void byteOrderMark_isPassed() {
    assertEquals(List.of(1L), Json.read("\ufeff[1]", JsonType.any()));
    assertEquals(Integer.valueOf(7), Json.read("\ufeff 7", Integer.class));
    for (String json : List.of("\ufeff", "\ufeff\ufeff1", " \ufeff1", "[\ufeff1]", "1\ufeff")) {
      assertThrows(JsonException.class, () -> Json.read(json, JsonType.any()), json);
      assertThrows(JsonException.class, () -> Json.read(json, Integer.class), json);
    }
  }

  @Test
  void intBeyond32Bits_isRefused() {
    for (String json : List.of("2147483648", "-2147483649", "99999999999", "1e2", "1.0")) {
      assertThrows(ValidationException.class, () -> Json.read(json, Integer.class), json);
    }
  }

  @Test
  void longs_roundTrip() {
    for (long value :
        new long[] {
          0,
          7,
          -7,
          999_999_999,
          1_000_000_000,
          1L << 40,
          9_007_199_254_740_993L,
          Long.MIN_VALUE,
          Long.MAX_VALUE
        }) {
      assertEquals(Long.toString(value), Json.writeText(value));
      assertEquals(value, Json.read(Long.toString(value), Long.class));
    }
  }

  @Test
  void longBeyond64Bits_isRefused() {
    for (String json :
        List.of("9223372036854775808", "-9223372036854775809", "36893488147419103233")) {
      assertThrows(ValidationException.class, () -> Json.read(json, Long.class), json);
    }
  }

  @Test
  void loneSurrogate_isWrittenEscaped() {
    assertEquals("\"\\ud800\\\"\"", Json.writeText("\ud800\""));
    assertEquals("\ud800", Json.read("\"\\ud800\"", String.class));
  }

  @Test
  void doubles_keepTheirSignAndValue() {
    for (String json : List.of("-0.0", "0.1", "123456.789", "4.9E-324", "1.7976931348623157E308")) {
      double value = Json.read(json, JsonType.ofDouble());

      assertEquals(Double.parseDouble(json), value, json);
      assertEquals(
          value, Json.read(Json.writeText(value, JsonType.ofDouble()), JsonType.ofDouble()));
    }
  }

  @Test
  void notANumber_isNotWritten() {
    assertThrows(JsonException.class, () -> Json.write(Double.NaN));
    assertThrows(JsonException.class, () -> Json.write(1e308 * 10, JsonType.ofDouble()));
  }

  @Test
  void untypedValues_areWrittenByTheirClass() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("list", Arrays.asList(1, 2L, 1.5, null, new BigDecimal("1.10")));
    value.put("array", new Object[] {"x"});
    value.put("empty", Optional.empty());

    assertEquals(
        "{\"list\":[1,2,1.5,null,1.10],\"array\":[\"x\"],\"empty\":null}", Json.writeText(value));
  }

  @Test
  void classWithoutCodec_saysWhatToDo() {
    JsonException e = assertThrows(JsonException.class, () -> Json.write(Thread.State.class));

    assertEquals(
        "cannot write a java.lang.Class as JSON: it has no form there. Write its text or its parts",
        e.getMessage());
    JsonException own = assertThrows(JsonException.class, () -> Json.write(new JsonTest()));
    assertEquals(
        "cannot write a dev.samovar.json.JsonTest as JSON: annotate it with @CompiledJson",
        own.getMessage());
  }

  @Test
  void valuesOfTheJdk_areWrittenByTheirClass() {
    Object[] values = {
      Instant.parse("2024-02-29T10:15:30.120Z"),
      LocalDate.of(2024, 2, 29),
      LocalTime.of(10, 15),
      LocalDateTime.of(2024, 2, 29, 10, 15),
      OffsetDateTime.of(2024, 2, 29, 10, 15, 0, 0, ZoneOffset.ofHours(1)),
      Duration.ofSeconds(-5_400, 500_000_000),
      Period.of(1, 2, 3),
      Year.of(2024),
      YearMonth.of(2024, 2),
      UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
      URI.create("/a?b=c"),
      'x',
      1.5f,
      (byte) 1,
      (short) 2,
      new AtomicLong(3),
      OptionalInt.of(4),
      OptionalLong.empty(),
      OptionalDouble.of(1.5),
      Optional.of(Optional.of(List.of(OptionalInt.empty()))),
      DayOfWeek.FRIDAY,
      new StringBuilder("text"),
      new int[] {1, -2},
      new long[] {1L << 60},
      new short[] {3},
      new boolean[] {true, false},
      new char[] {'a', '"'},
      new byte[] {0, 1, 2, -1},
      new int[][] {{1}, {}},
      List.of(0.5, 0.25f),
      new ArrayDeque<>(List.of(1))
    };

    assertEquals(
        "[\"2024-02-29T10:15:30.120Z\",\"2024-02-29\",\"10:15\",\"2024-02-29T10:15\","
            + "\"2024-02-29T10:15+01:00\",\"PT-1H-29M-59.5S\",\"P1Y2M3D\",\"2024\",\"2024-02\","
            + "\"123e4567-e89b-12d3-a456-426614174000\",\"/a?b=c\",\"x\",1.5,1,2,3,4,null,1.5,[null],"
            + "\"FRIDAY\",\"text\",[1,-2],[1152921504606846976],[3],"
            + "[true,false],[\"a\",\"\\\"\"],\"AAEC/w==\",[[1],[]],[0.5,0.25],[1]]",
        Json.writeText(values));
    assertEquals("{\"2024-02-29\":1}", Json.writeText(Map.of(LocalDate.of(2024, 2, 29), 1)));
    assertThrows(JsonException.class, () -> Json.write(Float.NaN));
    assertThrows(JsonException.class, () -> Json.write(new double[] {1}));
    assertThrows(JsonException.class, () -> Json.write(new File("a")));
    assertThrows(JsonException.class, () -> Json.write(Path.of("a")));
  }

  @Test
  void doubles_areWrittenShortest() {
    for (String json :
        List.of("1.0", "-0.05", "12.3", "12.34", "-19999999.99", "12.345", "2.0E7", "1.0E-7")) {
      double value = Double.parseDouble(json);

      String written = Json.writeText(value, JsonType.ofDouble());

      assertEquals(value, Double.parseDouble(written), json);
      assertEquals(value >= 2e7 || value == 1e-7 ? written : json, written);
    }
  }

  @Test
  void base64_hasOneForm() {
    JsonType<byte[]> bytes = JsonType.of(BytesCodec.INSTANCE);

    assertEquals("\"AAEC/w==\"", Json.writeText(new byte[] {0, 1, 2, -1}, bytes));
    assertEquals(4, Json.read("\"AAEC/w==\"", bytes).length);
    assertEquals(0, Json.read("\"\"", bytes).length);
    for (String json :
        List.of("AAEC/w=", "AAEC/w", "AAEC/x==", "A===", "AA=C", "AA\u00e9C", "====")) {
      assertThrows(ValidationException.class, () -> Json.read("\"" + json + "\"", bytes), json);
    }
  }

  @Test
  void nameTwiceWhereATypeIsBound_isRefusedHoweverWritten() {
    JsonType<Map<String, Integer>> type = JsonType.map(JsonType.of(Integer.class));
    StringBuilder many = new StringBuilder("{");
    for (int i = 0; i < 100; i++) {
      many.append("\"n").append(i).append("\":").append(i).append(',');
    }
    for (String json :
        List.of("{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", many + "\"\\u006e42\":0}")) {
      ValidationException e = assertThrows(ValidationException.class, () -> Json.read(json, type));

      String pointer = json.startsWith("{\"a") ? "/a" : "/n42";
      assertEquals(List.of(Violation.body(pointer, "duplicate", "is there twice")), e.violations());
    }
  }

  @Test
  void nameTwiceWithoutAType_isTheLast() {
    Object value = Json.read("{\"a\":1,\"b\":0,\"a\":2}", JsonType.any());

    assertEquals(Map.of("a", 2L, "b", 0L), value);
  }

  @Test
  void sameNameInAnotherObject_isAccepted() {
    JsonType<Map<String, Integer>> object = JsonType.map(JsonType.of(Integer.class));

    Json.read("[{\"a\":{\"a\":1},\"b\":{\"a\":2}}]", JsonType.list(JsonType.map(object)));
  }

  @Test
  void tooDeep_isRefused() {
    Json.read("[".repeat(128) + "]".repeat(128), JsonType.any());

    assertThrows(
        JsonException.class, () -> Json.read("[".repeat(129) + "]".repeat(129), JsonType.any()));
  }

  @Test
  void tooLong_isRefused() {
    JsonLimits limits = new JsonLimits(4, 1);

    JsonException e =
        assertThrows(
            JsonException.class,
            () -> Json.read("12345".getBytes(StandardCharsets.UTF_8), JsonType.any(), limits));

    assertEquals("must be at most 4 bytes, was 5", e.getMessage());
  }

  @Test
  void numberTooCostly_isRefused() {
    for (String json : List.of("1".repeat(1001), "1e10000", "-0.1E-99999")) {
      assertThrows(ValidationException.class, () -> Json.read(json, JsonType.any()));
    }
  }
}
