package dev.samovar.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.spi.Utf8;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as JSON strings; what is expected is what JSON.stringify writes. */
class QuotedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "0000 | \\u0000",
        "0007 | \\u0007",
        "0008 | \\b",
        "0009 | \\t",
        "000A | \\n",
        "000B | \\u000b",
        "000C | \\f",
        "000D | \\r",
        "001F | \\u001f",
        "0022 | \\\"",
        "005C | \\\\",
        "002F | /",
        "D800 | \\ud800",
        "DFFF | \\udfff",
      })
  void escapes(String unit, String written) {
    assertEquals("\"" + written + "\"", written((char) Integer.parseInt(unit, 16) + ""));
  }

  @ParameterizedTest
  @CsvSource({"007F", "0080", "07FF", "0800", "2028", "D7FF", "E000", "FFFF"})
  void everythingElse_isWrittenAsItIs(String unit) {
    String text = (char) Integer.parseInt(unit, 16) + "";

    assertEquals("\"" + text + "\"", written(text));
  }

  @Test
  void aPairOfSurrogates_isOneCharacterWhereverItStands() {
    for (int before = 1020; before < 1028; before++) {
      String text = "x".repeat(before) + "\uD83E\uDED6".repeat(3) + "\uDED6" + "y".repeat(1030);

      String expected = text.replace("\uDED6y", "\\uded6y");

      assertEquals("\"" + expected + "\"", written(text), "after " + before);
    }
  }

  @Test
  void longTextOfTheLongestEscapes_isWritten() {
    assertEquals("\"" + "\\u0001".repeat(5000) + "\"", written("\u0001".repeat(5000)));
  }

  private static String written(String text) {
    return Utf8.decode(Json.write(text));
  }
}
