package dev.samovar.teavm.classlib;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralTextsTest {

  private static final List<String> TEXTS =
      List.of(
          "", ":", "::", "a", "a:b", ":a", "a:", "a::b", "::a::", "a:b:c::", ":::", "a::b:::c::::");

  @ParameterizedTest
  @ValueSource(strings = {":", "::", "a", "a:b", "\\:", "\\."})
  void eachSplit_isAsTheJdkSplits(String regex) {
    String literal = LiteralPattern.textOf(regex);

    for (String text : TEXTS) {
      assertArrayEquals(text.split(regex), LiteralTexts.split(text, literal), text);
      for (int limit = -2; limit < 6; limit++) {
        assertArrayEquals(
            text.split(regex, limit), LiteralTexts.split(text, literal, limit), text + limit);
      }
      assertEquals(text.replaceFirst(regex, "x"), LiteralTexts.replaceFirst(text, literal, "x"));
      assertEquals(text.replaceAll(regex, "x"), LiteralTexts.replaceAll(text, literal, "x"));
      assertEquals(text.matches(regex), LiteralTexts.matches(text, literal));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ".", "a|b", "\\s", "\\d", "\\", "a*", "[a]", "(a)", "^a", "a$", "\\Qa\\E", "\ud83d"
      })
  void expressionWithMeaning_isNoText(String regex) {
    assertNull(LiteralPattern.textOf(regex));
  }

  @Test
  void escapedSymbols_areThemselves() {
    String symbols = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ";
    StringBuilder regex = new StringBuilder();
    symbols.chars().forEach(c -> regex.append('\\').append((char) c));

    assertEquals(symbols, LiteralPattern.textOf(regex.toString()));
    assertEquals(true, Pattern.matches(regex.toString(), symbols));
  }
}
