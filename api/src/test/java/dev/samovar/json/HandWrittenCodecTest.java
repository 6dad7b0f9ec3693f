package dev.samovar.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
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
    JsonException e =
        assertThrows(
            JsonException.class,
            () -> Json.read("[[\"a\",[]],[\"b\",[\"c\"]]]", JsonType.list(PAIR)));
    JsonException own =
        assertThrows(JsonException.class, () -> Json.read("[[\"a\",[]], 7]", JsonType.list(PAIR)));

    assertEquals("/1/1/0 must be a number, was a string (line 1, column 17)", e.getMessage());
    assertEquals("/1 must be a pair, was a number (line 1, column 12)", own.getMessage());
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
