package dev.samovar.spi.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonSource;
import dev.samovar.json.JsonType;
import dev.samovar.validation.ValidationException;
import dev.samovar.validation.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MemberNamesTest {

  private static final JsonType<Map<Integer, Integer>> THREE = type(new MemberNames("a", "b", "c"));

  @Test
  void membersInAnyOrder_areFound() {
    for (String json :
        List.of(
            "{\"a\":1,\"b\":2,\"c\":3}",
            "{\"c\":3,\"b\":2,\"a\":1}",
            "{ \"b\" : 2 , \"c\":\n3,\"a\"\t:1 }",
            "{\"\\u0062\":2,\"a\":1,\"c\":3}",
            "{\"a\":1,\"x\":{\"a\":[\"]\"]},\"b\":2,\"y\":null,\"c\":3,\"ab\":4}")) {
      assertEquals(Map.of(0, 1, 1, 2, 2, 3), Json.read(json, THREE), json);
    }
  }

  @Test
  void nameTwice_isRefusedWhereItStands() {
    for (String json :
        List.of(
            "{\"a\":1,\"a\":2}",
            "{\"b\":1,\"\\u0062\":2}",
            "{\"x\":1,\"a\":1,\"x\":2}",
            "{\"x\":{\"y\":1,\"y\":2}}")) {
      assertEquals("duplicate is there twice", only(json, THREE), json);
    }
  }

  @Test
  void nameTwiceBehindThe31st_isRefused() {
    String[] names = new String[40];
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < names.length; i++) {
      names[i] = "n" + i;
      json.append("\"n").append(i).append("\":").append(i).append(',');
    }
    JsonType<Map<Integer, Integer>> type = type(new MemberNames(names));

    assertEquals(40, Json.read(json + "\"x\":0,\"y\":1}", type).size());
    ValidationException e =
        assertThrows(ValidationException.class, () -> Json.read(json + "\"n35\":0}", type));

    assertEquals("/n35 is there twice", e.getMessage());
  }

  @Test
  void aliases_areNamesOfTheirOwn() {
    MemberNames names = new MemberNames(new String[] {"a", "old", "b"}, new int[] {0, 0, 1});

    assertEquals(Map.of(0, 2, 1, 3), Json.read("{\"a\":1,\"old\":2,\"b\":3}", type(names)));
  }

  @Test
  void closed_refusesOthersButTheTag() {
    JsonType<Map<Integer, Integer>> type =
        type(new MemberNames("a").tagged("kind", "one").closed());

    assertEquals(Map.of(0, 1), Json.read("{\"kind\":\"one\",\"a\":1}", type));
    ValidationException e =
        assertThrows(
            ValidationException.class, () -> Json.read("{\"a\":1,\"b\":1,\"c\":[]}", type));

    assertEquals(
        List.of(
            Violation.body("/b", "unknown", "is not a member of this type"),
            Violation.body("/c", "unknown", "is not a member of this type")),
        e.violations());
  }

  @Test
  void syntaxBehindABadMember_isToldFirst() {
    JsonException e =
        assertThrows(JsonException.class, () -> Json.read("{\"a\":true,\"b\":01}", THREE));

    assertEquals("/b expected ',' or '}' (line 1, column 16)", e.getMessage());
  }

  @Test
  void whatIsSkipped_isChecked() {
    for (String json :
        List.of("{\"x\":[1,]}", "{\"x\":\"\t\"}", "{\"x\"1}", "{\"\u0001\":1}", "{\"x\":1.}")) {
      assertThrows(JsonException.class, () -> Json.read(json, THREE), json);
    }
  }

  /** Code and message of the only violation. */
  private static String only(String json, JsonType<?> type) {
    ValidationException e =
        assertThrows(ValidationException.class, () -> Json.read(json, type), json);
    assertEquals(1, e.violations().size());
    return e.violations().get(0).code() + " " + e.violations().get(0).message();
  }

  private static JsonType<Map<Integer, Integer>> type(MemberNames names) {
    return JsonType.of(new ByNumber(names));
  }

  /** An object's members by their number. */
  private record ByNumber(MemberNames names) implements TokenCodec<Map<Integer, Integer>> {

    @Override
    public Map<Integer, Integer> readNext(JsonReader<JsonSource> reader) throws IOException {
      Map<Integer, Integer> members = new TreeMap<>();
      for (int member = names.first(reader);
          member != MemberNames.END;
          member = names.next(reader)) {
        members.put(member, IntCodec.readInt(reader));
      }
      return members;
    }

    @Override
    public void write(JsonWriter writer, Map<Integer, Integer> value) {
      throw new UnsupportedOperationException();
    }
  }
}
