package dev.samovar.e2e.classlib;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.e2e.classlib.Rich.Leaf;
import dev.samovar.e2e.classlib.Rich.Page;
import dev.samovar.e2e.classlib.Rich.Shape;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.validation.ValidationException;
import dev.samovar.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RichTest {

  @Test
  void values_areThoseOfTheDocument() {
    Rich rich = Json.read(JsonProbe.RICH, Rich.class);

    assertEquals(Long.MAX_VALUE, rich.large());
    assertEquals("x", rich.title());
    assertEquals("a\0\n\"\\/\u00e9\u20ac\ud83d\ude00\ud83d\ude00", rich.text());
    assertEquals("12345678901234567890.10", rich.money().toString());
    assertEquals("2024-02-29T10:15:30.123Z", rich.instant().toString());
    assertEquals(Optional.empty(), rich.none());
    assertEquals(List.of(3, 1, 2), List.copyOf(rich.set()));
    assertEquals(new Shape.Rectangle(1, 2), rich.shape());
    assertEquals(Optional.of(new Leaf("c@d.example")), rich.page().first());
    assertEquals("odd", rich.odd());
    assertEquals(-0.0, rich.doubles()[1]);
  }

  @Test
  void elements_areWrittenEachByItsClass_whichHasACodecBeforeItIsAList() {
    String basket = "{\"things\":[\"a\",\"b\"]}";

    assertEquals(
        "[B,B,null,B,\"x\",1,2,1.5,true,B,[B,3],\"RED\"]".replace("B,", basket + ","),
        Json.writeText(Basket.amongOthers()));
  }

  @Test
  void document_isWrittenAsItIsRead() {
    String once = Json.writeText(Json.read(JsonProbe.RICH, Rich.class));

    String twice = Json.writeText(Json.read(once, Rich.class));

    assertEquals(once, twice);
  }

  @Test
  void alias_isReadAndNotWritten() {
    String json = JsonProbe.RICH.replace("\\u006e\u00e4me/~", "alias");

    Rich rich = Json.read(json, Rich.class);

    assertEquals("odd", rich.odd());
    assertEquals(true, Json.writeText(rich).contains("\"n\u00e4me/~\":\"odd\""));
  }

  @Test
  void missingMember_isNamed() {
    assertError("/page/items/0/mail required is missing", "{\"mail\":\"a@b.example\"}", "{}");
  }

  @Test
  void nullMember_isNamed() {
    assertError("/flag not_null must be true or false, was null", "\"flag\":true", "\"flag\":null");
  }

  @Test
  void unknownConstant_listsThose() {
    assertError(
        "/colour enum must be one of RED, gr\u00fcn", "\"colour\":\"RED\"", "\"colour\":\"red\"");
  }

  @Test
  void unknownMemberOfClosedRecord_isNamed() {
    assertError(
        "/shape/depth unknown is not a member of this type",
        "\"width\":1",
        "\"width\":1,\"depth\":1");
  }

  @Test
  void constructorsRefusal_isAnError() {
    assertError("/shape invalid must not be wider than high", "\"width\":1", "\"width\":3");
  }

  @Test
  void subtype_isTaggedHoweverReached() {
    Shape circle = new Shape.Circle(1);

    String json = "{\"kind\":\"circle\",\"radius\":1.0}";
    assertEquals(json, Json.writeText(circle));
    assertEquals(json, Json.writeText(circle, JsonType.of(Shape.class)));
    assertEquals("[" + json + "]", Json.writeText(List.of(circle)));
  }

  @Test
  void constantInMap_hasItsNameInJson() {
    assertEquals(
        "{\"gr\u00fcn\":\"gr\u00fcn\"}",
        Json.writeText(Map.of(Rich.Colour.GREEN, Rich.Colour.GREEN)));
  }

  @Test
  void genericRecord_isReadByItsType() {
    JsonType<Page<Leaf>> type = RichPageJsonCodec.type(JsonType.of(Leaf.class));

    Page<Leaf> page = Json.read("{\"items\":[{\"mail\":\"a@b\"}],\"total\":1}", type);

    assertEquals(List.of(new Leaf("a@b")), page.items());
    assertEquals("{\"items\":[{\"mail\":\"a@b\"}],\"total\":1}", Json.writeText(page));
  }

  @Test
  void violations_areAllNamed() {
    String json =
        JsonProbe.RICH
            .replace("\"stars\":3", "\"stars\":6")
            .replace("\"tags\":[\"a\",\"b\"]", "\"tags\":[\"a\",\" \"]")
            .replace("a@b.example", "a@-b")
            .replace("\"radius\":2.5", "\"radius\":0");

    assertErrors(
        List.of(
            "/stars max must be 5 or less",
            "/tags/1 not_blank must not be blank",
            "/shapes/RED/radius positive must be more than 0",
            "/page/items/0/mail email must be an e-mail address"),
        json);
  }

  @Test
  void missingWrongAndBroken_areNamedTogether() {
    String json =
        JsonProbe.RICH
            .replace("\"flag\":true,", "")
            .replace("\"number\":", "\"number\":1.5,\"nomber\":")
            .replace("\"stars\":3", "\"stars\":6")
            .replace("\"colour\":\"RED\"", "\"colour\":\"red\"")
            .replace("\"tags\":[\"a\",\"b\"]", "\"tags\":[\"a\",7,\" \",null,\"\"]")
            .replace("2024-02-29T10:15:30.123Z", "2023-02-29T10:15:30Z")
            .replace("{\"mail\":\"a@b.example\"}", "{}")
            .replace("\"width\":1", "\"width\":3000000000,\"depth\":{}")
            .replace("\"kind\":\"circle\"", "\"kind\":\"oval\"")
            .replace("\"byNumber\":{\"-5\":5000000000}", "\"byNumber\":{\"+5\":\"\"}")
            .replace("\"any\":", "\"day\":7,\"any\":");

    assertErrors(
        List.of(
            "/flag required is missing",
            "/number type must be a whole number without fraction or exponent",
            "/stars max must be 5 or less",
            "/instant format must be a point in time such as 2024-02-29T10:15:30Z",
            "/colour enum must be one of RED, gr\u00fcn",
            "/tags size must have at most 4 elements",
            "/tags/1 type must be a string, was a number",
            "/tags/2 not_blank must not be blank",
            "/tags/3 not_null must be a string, was null",
            "/tags/4 not_blank must not be blank",
            "/shapes/RED/kind enum must be one of circle, rect",
            "/byNumber/+5 key must have a name that is a whole number",
            "/byNumber/+5 type must be a number, was a string",
            "/shape/width range must be -2147483648 to 2147483647",
            "/shape/depth unknown is not a member of this type",
            "/page/items/0/mail required is missing",
            "/day duplicate is there twice",
            "/day type must be a date such as 2024-02-29, was a number"),
        json);
  }

  @Test
  void everyMemberOfNothing_isMissing() {
    ValidationException e =
        assertThrows(ValidationException.class, () -> Json.read("{}", Rich.class));

    assertEquals(40, e.violations().size());
    assertEquals(Set.of("required"), e.violations().stream().map(Violation::code).collect(toSet()));
    assertEquals("/flag", e.violations().get(0).at());
  }

  @Test
  void whatIsNoObject_isNamedItself() {
    for (String json : List.of("null", "7", "\"{}\"", "[]")) {
      ValidationException e =
          assertThrows(ValidationException.class, () -> Json.read(json, Rich.class));

      assertEquals(1, e.violations().size(), json);
      assertEquals("", e.violations().get(0).at(), json);
    }
  }

  @Test
  void nullWhereAnythingElseIsGood_isNamed() {
    assertError(
        "/any not_null must not be null",
        "\"any\":{\"b\":[1,1.50,true,null,\"s\",{}],\"a\":1e5}",
        "\"any\":null");
  }

  @Test
  void typeThatIsNotTold_isMissing() {
    assertError("/shape/kind required is missing", "\"kind\":\"rect\"", "\"kin\":\"rect\"");
    assertError("/shape/kind type must be one of circle, rect", "\"kind\":\"rect\"", "\"kind\":7");
    assertError(
        "/shape/kind not_null must be one of circle, rect", "\"kind\":\"rect\"", "\"kind\":null");
  }

  private static void assertError(String expected, String from, String to) {
    assertErrors(List.of(expected), JsonProbe.RICH.replace(from, to));
  }

  private static void assertErrors(List<String> expected, String json) {
    ValidationException e =
        assertThrows(ValidationException.class, () -> Json.read(json, Rich.class));

    assertEquals(
        expected,
        e.violations().stream()
            .map(each -> each.at() + " " + each.code() + " " + each.message())
            .toList());
  }
}
