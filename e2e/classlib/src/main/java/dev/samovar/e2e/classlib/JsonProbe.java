package dev.samovar.e2e.classlib;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.validation.ValidationException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** JSON, good and bad. */
final class JsonProbe {

  /** A document for {@link Rich}, with members out of order, escapes and white space. */
  static final String RICH =
      """
      {"flag":true,"number":-2147483648,"large":9223372036854775807,"small":-32768,"tiny":127,
       "fraction":-0.1,"flagBox":false,"numberBox":0,"largeBox":-9007199254740993,"fractionBox":1e300,
       "text":"a\\u0000\\n\\"\\\\\\/\u00e9\u20ac\\ud83d\\ude00\ud83d\ude00","title":"  x ","stars":3,
       "money":12345678901234567890.10,"huge":-123456789012345678901234567890,
       "id":"123e4567-e89b-12d3-a456-426614174000","link":"/a/b?b=c#d","data":"AAEC/w==",
       "day":"2024-02-29","time":"10:15:30.5","local":"2024-02-29T10:15","offset":"2024-02-29T10:15:30+01:00",
       "instant":"2024-02-29T10:15:30.123Z","duration":"PT1H30M","colour":"RED","second":"gr\u00fcn",
       "nothing":null,"someInt":1,"someLong":2,"someDouble":null,"tags":["a","b"],"set":[3,1,3,2],
       "counts":{"a":[1,null,3],"":[]},"shapes":{"RED":{"radius":2.5,"kind":"circle"}},
       "byId":{"123e4567-e89b-12d3-a456-426614174000":7},"byNumber":{"-5":5000000000},
       "ints":[1,2,3],"longs":[4,5],"doubles":[0.5,-0.0,1e-7],"words":["x","y"],
       "shape":{"width":1,"height":2,"kind":"rect"},
       "page":{"items":[{"mail":"a@b.example"}],"total":1,"first":{"mail":"c@d.example"},"next":{"items":[],"total":0}},
       "children":[],"\\u006e\u00e4me/~":"odd","unknown":{"deep":[[[{"x":null}]]]},
       "any":{"b":[1,1.50,true,null,"s",{}],"a":1e5}}
      """;

  private static final List<String> SPECIAL =
      List.of(
          "\"stars\":3",
          "\"stars\":6",
          "\"title\":\"  x \"",
          "\"title\":\"   \"",
          "\"tags\":[\"a\",\"b\"]",
          "\"tags\":[\"\",\"b\",\" \",\"c\",\"d\"]",
          "\"mail\":\"a@b.example\"",
          "\"mail\":\"a@-b\"",
          "\"radius\":2.5",
          "\"radius\":-1",
          "\"number\":-2147483648",
          "\"number\":-2147483649",
          "\"large\":9223372036854775807",
          "\"large\":9223372036854775808",
          "\"large\":9223372036854775807",
          "\"large\":1e3",
          "\"tiny\":127",
          "\"tiny\":128",
          "\"width\":1",
          "\"width\":3",
          "\"width\":1",
          "\"width\":1,\"depth\":1",
          "\"kind\":\"rect\"",
          "\"kind\":\"square\"",
          "\"kind\":\"rect\"",
          "\"kind\":7",
          "\"colour\":\"RED\"",
          "\"colour\":\"BLUE\"",
          "\"colour\":\"RED\"",
          "\"colour\":null",
          "\"number\":-2147483648,",
          "",
          "\"id\":\"123",
          "\"id\":\"+23",
          "\"data\":\"AAEC/w==\"",
          "\"data\":\"AAEC/w=\"",
          "\"day\":\"2024-02-29\"",
          "\"day\":\"2023-02-29\"",
          "\"nothing\":null,",
          "",
          "\"children\":[]",
          "\"children\":[{}]",
          "\"any\":",
          "\"flag\":true,\"any\":",
          "\"text\":\"a",
          "\"alias\":\"\",\"text\":\"a",
          "\"-5\":",
          "\"-05\":",
          "\"unknown\"",
          "\"unkn\\u006fwn\":1,\"unknown\"",
          "1e300",
          "1e999",
          "12345678901234567890.10",
          "1e99999",
          "\"link\":\"/a",
          "\"link\":\"/ a");

  private JsonProbe() {}

  static void run(Rows rows) {
    byte[] document = RICH.getBytes(StandardCharsets.UTF_8);
    JsonType<Rich> type = JsonType.of(Rich.class);
    rows.category("json");
    bind(rows, document, type);
    for (int i = 0; i < SPECIAL.size(); i += 2) {
      bind(
          rows,
          RICH.replace(SPECIAL.get(i), SPECIAL.get(i + 1)).getBytes(StandardCharsets.UTF_8),
          type);
    }
    rows.category("json.truncated");
    for (int length = 0; length < document.length; length++) {
      bind(rows, Arrays.copyOf(document, length), type);
    }
    rows.category("json.mutated");
    Dice dice = new Dice(5);
    for (int i = 0; i < 20000; i++) {
      bind(rows, mutated(dice, document), type);
    }
    rows.category("json.any");
    for (int i = 0; i < 5000; i++) {
      bind(rows, mutated(dice, document), JsonType.any());
    }
    rows.category("json.text");
    for (int i = 0; i < 3000; i++) {
      String text = dice.text(i % 300);
      String json = Json.writeText(text);
      rows.row(
          json.hashCode()
              + " "
              + text.equals(Json.read(json.getBytes(StandardCharsets.UTF_8), String.class)));
    }
    for (int c = 0; c < 0x10000; c++) {
      String text = "x" + (char) c;
      byte[] json = Json.write(text);
      if (!text.equals(Json.read(json, String.class))) {
        rows.row("lost " + c);
      }
    }
    rows.category("json.doubles");
    for (int i = 0; i < 10000; i++) {
      double value = i % 2 == 0 ? Double.longBitsToDouble(dice.longBits()) : dice.bits() / 100.0;
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        continue;
      }
      byte[] json = Json.write(value, JsonType.ofDouble());
      double again = Json.read(json, JsonType.ofDouble());
      if (Double.doubleToLongBits(again) != Double.doubleToLongBits(value)) {
        rows.row("lost " + Double.doubleToLongBits(value));
      }
    }
    rows.category("json.longs");
    for (int i = 0; i < 10000; i++) {
      long value = dice.longBits() >> dice.below(64);
      byte[] json = Json.write(value);
      String text = new String(json, StandardCharsets.UTF_8);
      if (Json.read(json, Long.class) != value || !text.equals(Long.toString(value))) {
        rows.row("lost " + value);
      }
    }
    rows.category("json.mixed");
    rows.row(Json.writeText(Basket.amongOthers()));
    rows.category("json.deep");
    for (int depth : new int[] {1, 127, 128, 129, 5000, 100000}) {
      bind(
          rows,
          ("[".repeat(depth) + "]".repeat(depth)).getBytes(StandardCharsets.UTF_8),
          JsonType.any());
      bind(rows, "{\"a\":".repeat(depth).getBytes(StandardCharsets.UTF_8), JsonType.any());
    }
    rows.category("json.names");
    for (int count : new int[] {2, 12, 13, 14, 1000, 20000}) {
      bind(rows, names(count, count - 1, dice), JsonType.map(JsonType.of(Integer.class)));
      bind(
          rows,
          names(count, dice.below(count - 1), dice),
          JsonType.map(JsonType.of(Integer.class)));
      bind(rows, names(count, -1, dice), JsonType.map(JsonType.of(Integer.class)));
    }
  }

  /**
   * An object whose last name is that of another member, escaped, if there is one of that index.
   */
  private static byte[] names(int count, int twice, Dice dice) {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < count; i++) {
      json.append("\"n").append(i).append("\":").append(dice.below(10)).append(',');
    }
    json.append("\"\\u006e").append(twice).append("\":0}");
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  static <T> void bind(Rows rows, byte[] json, JsonType<T> type) {
    String result;
    try {
      T value = Json.read(json, type);
      byte[] written = Json.write(value, type);
      byte[] again = Json.write(Json.read(written, type), type);
      result =
          TextProbe.hash(written)
              + (Arrays.equals(written, again) ? "" : " differs when read again");
    } catch (JsonException e) {
      result = e.getMessage();
    } catch (ValidationException e) {
      result = e.violations().toString();
    } catch (RuntimeException e) {
      result = "crashes";
    }
    rows.row(result);
  }

  private static byte[] mutated(Dice dice, byte[] document) {
    byte[] bytes = document.clone();
    int at = dice.below(bytes.length);
    switch (dice.below(5)) {
      case 0 -> bytes[at] = (byte) dice.bits();
      case 1 -> bytes[at] = (byte) "{}[]\",:0-+.eE\\tfn ".charAt(dice.below(18));
      case 2 -> bytes[at] = bytes[dice.below(bytes.length)];
      case 3 -> {
        int length = 1 + dice.below(Math.min(12, bytes.length - at));
        System.arraycopy(document, at + length, bytes, at, bytes.length - at - length);
        bytes = Arrays.copyOf(bytes, bytes.length - length);
      }
      default -> {
        int length = Math.min(1 + dice.below(12), bytes.length - at);
        int from = dice.below(bytes.length - length);
        System.arraycopy(document, from, bytes, at, length);
      }
    }
    return bytes;
  }
}
