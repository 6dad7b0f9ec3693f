package dev.samovar.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.validation.ValidationException;
import dev.samovar.validation.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A codec that reads by DSL-JSON alone: it meets well-formed JSON, and mixes with ours. */
class HandWrittenCodecTest {

  private static final JsonType<Pair> PAIR = JsonType.of(new PairCodec());

  @Test
  void document_isRead() {
    assertEquals(
        new Pair("\u00e9\"", List.of(1, 2)), Json.read(" [\"\u00e9\\\"\",[1, 2] ] ", PAIR));
  }

  @Test
  void withinOurs_isRead() {
    JsonType<Map<String, List<Pair>>> type = JsonType.map(JsonType.list(PAIR));

    Map<String, List<Pair>> value =
        Json.read("{\"a\": [[\"x\",[]] , [\"y\",[3]]], \"b\":[],\"c\":[[\"\",[4,5]]]}", type);

    assertEquals(
        Map.of(
            "a",
            List.of(new Pair("x", List.of()), new Pair("y", List.of(3))),
            "b",
            List.of(),
            "c",
            List.of(new Pair("", List.of(4, 5)))),
        value);
  }

  @Test
  void whatDslJsonWouldTake_isRefused() {
    for (String json :
        List.of(
            "[\"a\tb\",[1]]", "[\"a\",[1]]x", "[\"a\",[1],]", "[\"a\",[+1]]", "[\"a\"\f,[1]]")) {
      assertThrows(JsonException.class, () -> Json.read(json, PAIR), json);
      assertThrows(
          JsonException.class, () -> Json.read("[" + json + "]", JsonType.list(PAIR)), json);
    }
  }

  @Test
  void itsErrors_nameTheirPlace() {
    ValidationException e =
        assertThrows(
            ValidationException.class,
            () ->
                Json.read("[[\"a\",[]],[\"b\",[\"c\"]], 7, null, [\"d\",3]]", JsonType.list(PAIR)));

    assertEquals(
        List.of(
            Violation.body("/1/1/0", "type", "must be a number, was a string"),
            Violation.body("/2", "type", "must be a pair, was a number"),
            Violation.body("/3", "not_null", "must be a pair, was null"),
            Violation.body("/4/1", "type", "must be an array, was a number")),
        e.violations());
  }

  private record Pair(String text, List<Integer> numbers) {}

  private static final class PairCodec implements JsonCodec<Pair> {

    private final JsonCodec<List<Integer>> numbers =
        JsonType.list(JsonType.of(Integer.class)).codec();

    @Override
    public Pair read(JsonReader<JsonSource> reader) throws IOException {
      if (reader.last() != '[') {
        throw reader.context.mismatch(reader, "a pair");
      }
      reader.getNextToken();
      String text = reader.readString();
      reader.comma();
      reader.getNextToken();
      List<Integer> read = numbers.read(reader);
      reader.endArray();
      return new Pair(text, read);
    }

    @Override
    public void write(JsonWriter writer, Pair value) {
      throw new UnsupportedOperationException();
    }
  }
}
