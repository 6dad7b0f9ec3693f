package dev.samovar.e2e.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of requests: what is no JSON is 400, what is JSON and wrong is 422 and named as a whole. */
class JsonIT extends Comparison {
  private static final String GOOD =
      """
      {"article":{"title":"Tea","body":"hot","stars":5,"tags":["a","b"],"mail":"a@b.example",\
      "kind":"NEWS","at":"2024-02-29T10:15:30Z","id":"123e4567-e89b-12d3-a456-426614174000",\
      "shape":{"kind":"box","width":1,"height":2}}}""";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00ef\u00bb\u00bf{\"a\":1}",
        " \t\r\n[1,true,null,\"\"] ",
        "{\"a\":1,\"a\":2}",
        "\"\\ud800\"",
        "\"\\udc00\\ud800x\"",
        "\"\\u0000\\ufeff\"",
        "\"\u00c3\u00a9\"",
        "[{\"constructor\":1,\"toString\":[]}]",
        "-0.5",
        "{\"\":{\"\":{}}}"
      })
  void json_isReadAsWorkerdReadsIt(String json) {
    Answer answer = assertAsReference(Raw.post("/json/any", "application/json", json));

    assertEquals(200, answer.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\u00ef\u00bb\u00bf",
        "\u00ef\u00bb\u00bf\u00ef\u00bb\u00bf1",
        "[\u00ef\u00bb\u00bf1]",
        "{\"article\":{\"title\":7,}}",
        "{\"article\":7",
        "{\"article\":{\"title\":\"\u00ff\"}}",
        "{\"article\":{\"stars\":01}}",
        "{\"article\":{\"stars\":NaN}}",
        "{\"article\":{\"title\":\"\u0000\"}}",
        "{}{}",
        "nul"
      })
  void whatIsNoJson_is400WithItsPlace(String json) {
    assertEach(
        place -> {
          Map<?, ?> problem = problem(place, 400, json);

          assertEquals("invalid_json", problem.get("code"));
          assertTrue(problem.get("detail").toString().contains("(line 1, column "));
          Map<?, ?> error = (Map<?, ?>) ((List<?>) problem.get("errors")).get(0);
          assertEquals("syntax", error.get("code"));
        });
  }

  @Test
  void deepJson_is400() {
    assertEach(
        place -> {
          problem(place, 400, "[".repeat(100_000));
          problem(place, 400, "{\"article\":".repeat(100_000));
          problem(place, 400, "{\"unknown\":" + "[".repeat(200) + "]".repeat(200) + "}");
        });
  }

  @Test
  void allThatIsMissing_isNamed() {
    assertViolations(
        List.of(
            "/article/title required",
            "/article/body required",
            "/article/stars required",
            "/article/tags required",
            "/article/kind required",
            "/article/at required",
            "/article/id required",
            "/article/shape required"),
        "{\"article\":{}}");
  }

  @Test
  void missingWrongAndBroken_areNamedTogether() {
    assertViolations(
        List.of(
            "/article/body required",
            "/article/title size",
            "/article/stars range",
            "/article/tags/1 type",
            "/article/tags/2 size",
            "/article/tags/3 not_null",
            "/article/mail email",
            "/article/kind enum",
            "/article/at format",
            "/article/id format",
            "/article/shape/kind enum"),
        GOOD.replace("Tea", "T".repeat(21))
            .replace("\"body\":\"hot\",", "")
            .replace(":5", ":3000000000")
            .replace("\"b\"", "7,\"longer\",null")
            .replace("a@b.example", "ab")
            .replace("NEWS", "OLD")
            .replace("2024-02-29", "2023-02-29")
            .replace("123e4567-", "")
            .replace("box", "oval"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"stars\":5       | \"stars\":5.0          | /article/stars type",
        "\"stars\":5       | \"stars\":5e0          | /article/stars type",
        "\"stars\":5       | \"stars\":\"5\"        | /article/stars type",
        "\"stars\":5       | \"stars\":6            | /article/stars max",
        "\"stars\":5       | \"stars\":null         | /article/stars not_null",
        "\"title\":\"Tea\" | \"title\":null         | /article/title not_null",
        "\"title\":\"Tea\" | \"title\":[]           | /article/title type",
        "\"title\":\"Tea\" | \"title\":\" \"        | /article/title not_blank",
        "[\"a\",\"b\"]     | {}                     | /article/tags type",
        "\"kind\":\"NEWS\" | \"kind\":1             | /article/kind type",
        "\"body\":\"hot\"  | \"body\":\"\",\"body\":\"\" | /article/body duplicate",
        "\"body\":\"hot\"  | \"body\":\"\",\"x\":1,\"\\u0078\":1 | /article/x duplicate",
        "\"width\":1       | \"width\":3            | /article/shape invalid",
        "\"kind\":\"box\"  | \"kin\":\"box\"        | /article/shape/kind required",
        "\"width\":1,      | ''                     | /article/shape/width required"
      })
  void eachKindOfWrong_hasItsCode(String good, String bad, String violation) {
    assertViolations(List.of(violation), GOOD.replace(good, bad));
  }

  @Test
  void tooManyViolations_areAHundred() {
    String tags = "[" + "1,".repeat(50_000) + "1]";

    assertEach(
        place -> {
          Map<?, ?> problem = problem(place, 422, GOOD.replace("[\"a\",\"b\"]", tags));

          assertEquals(100, ((List<?>) problem.get("errors")).size());
        });
  }

  @Test
  void costlyNumbers_areViolations() {
    String digits = "9".repeat(1_000_000);
    assertViolations(
        List.of("/article/stars range"), GOOD.replace("\"stars\":5", "\"stars\":" + digits));
    assertViolations(
        List.of("/article/shape/radius range"),
        GOOD.replace("\"box\",\"width\":1", "\"circle\",\"radius\":1e400"));
    assertViolations(
        List.of("/article/shape/radius range"),
        GOOD.replace("\"box\",\"width\":1", "\"circle\",\"radius\":0." + digits));
    assertEach(
        place -> Problems.errors(place, 422, Raw.post("/json/any", "application/json", digits)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                       | {} (kept) Optional.empty",
        "{\"bio\":null}           | {\"bio\":null} null Optional.empty",
        "{\"bio\":\"a\",\"age\":7} | {\"bio\":\"a\",\"age\":7} a Optional[8]"
      })
  void absentNullAndValue_areToldApart(String json, String told) {
    assertOurs(200, "text=" + told + "\n", Raw.post("/json/profile", "application/json", json));
  }

  @Test
  void constraintsOfAPatch_applyToWhatIsThere() {
    String json = "{\"bio\":\"longer\",\"age\":null}";
    assertEach(
        place -> {
          List<Map<?, ?>> errors =
              Problems.errors(place, 422, Raw.post("/json/profile", "application/json", json));

          assertEquals("at most 5", errors.get(0).get("message"));
          assertEquals("body /bio size", Problems.described(errors.get(0), "pointer"));
          assertEquals("body /age not_null", Problems.described(errors.get(1), "pointer"));
        });
  }

  @Test
  void values_areWrittenByTheirClass() {
    assertOurs(
        200,
        "text={\"at\":\"2024-02-29T10:15:30.120Z\",\"day\":\"2024-02-29\",\"time\":\"10:15\","
            + "\"lasts\":\"PT-1H-29M-59.5S\",\"period\":\"P2M\","
            + "\"id\":\"00000000-0000-0001-0000-000000000002\",\"link\":\"/a?b=c\","
            + "\"letter\":\"x\",\"float\":1.5,\"count\":4,\"ratio\":0.5,\"kind\":\"BLOG\","
            + "\"ints\":[1,-2],\"doubles\":[0.5,1.0E300],\"flags\":[true],"
            + "\"bytes\":\"AAEC/w==\",\"money\":1.10}\n",
        Raw.get("/json/values"));
  }

  @Test
  void goodValues_areRead() {
    assertOurs(200, "text=" + GOOD + "\n", post(GOOD));
    assertOurs(200, "text=" + GOOD + "\n", post("\u00ef\u00bb\u00bf" + GOOD));
  }

  private static void assertViolations(List<String> expected, String json) {
    assertEach(
        place -> {
          List<Map<?, ?>> errors = Problems.errors(place, 422, post(json));

          assertEquals(
              expected,
              errors.stream().map(each -> each.get("pointer") + " " + each.get("code")).toList());
          assertTrue(errors.stream().allMatch(each -> "body".equals(each.get("in"))));
        });
  }

  private static Map<?, ?> problem(Place place, int status, String json) {
    return Problems.asked(place, status, post(json));
  }

  private static String post(String json) {
    return Raw.post("/json/new-article", "application/json", json);
  }
}
