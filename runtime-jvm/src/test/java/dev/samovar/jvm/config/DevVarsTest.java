package dev.samovar.jvm.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DevVarsTest {

  @Test
  void lines_areNamesAndValues() {
    assertEquals(
        Map.of("A", "1", "B_2", "x y", "C", "", "D", "a=b"),
        parse("A=1\n# comment\n\n  B_2 = x y # more\nC=\nexport D=a=b\r\n"));
  }

  @Test
  void quotes_keepBlanksAndHashes() {
    assertEquals(
        Map.of("A", " x # y ", "B", "it's", "C", "a\\n\"b\""),
        parse("A=\" x # y \"\nB=`it's` # c\nC='a\\n\"b\"'"));
  }

  @Test
  void quotedText_mayHaveLines() {
    assertEquals(
        Map.of("KEY", "-----BEGIN-----\nabc\n-----END-----", "B", "2"),
        parse("KEY=\"-----BEGIN-----\nabc\\n-----END-----\"\nB=2"));
  }

  @Test
  void malformedLine_isNamedWithoutItsContent() {
    var e = assertThrows(ConfigException.class, () -> parse("A=1\nsecret without a name\n"));

    assertEquals(".dev.vars:2: NAME=value is expected", e.getMessage());
  }

  @Test
  void openQuote_isRefused() {
    var e = assertThrows(ConfigException.class, () -> parse("A=\"x"));

    assertEquals(".dev.vars:1: the quotation mark is not closed", e.getMessage());
  }

  @Test
  void noFile_isNoVariables() {
    assertEquals(Map.of(), DevVars.read(Path.of("no/such/.dev.vars")));
  }

  private static Map<String, String> parse(String text) {
    return DevVars.parse(text, ".dev.vars");
  }
}
