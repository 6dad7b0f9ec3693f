package dev.samovar.processor.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jakarta Validation §6.3.1. */
class MessagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at least {min}           | at least 8",
        "{min} to {max}           | 8 to 20",
        "{min}{max}               | 820",
        "\\{min\\} is {min}       | {min} is 8",
        "a\\\\b {min}             | a\\b 8",
        "{unknown} {min}          | {unknown} 8",
        "{min                     | {min",
        "min} {min}               | min} 8",
        "{a{min}                  | {a8",
        "{}                       | {}",
        "\\n                      | \\n",
        "100 % {min}              | 100 % 8",
        "{min }                   | {min }"
      })
  void parameters_areReplaced(String template, String text) {
    assertEquals(text, Messages.interpolate(template, Map.of("min", "8", "max", "20")));
  }

  @Test
  void valueOfAParameter_isNotInterpolatedItself() {
    assertEquals(
        "match {min}",
        Messages.interpolate("match {regexp}", Map.of("regexp", "{min}", "min", "8")));
  }

  @Test
  void expression_isFound() {
    assertEquals(true, Messages.hasExpression("a ${b}"));
    assertEquals(false, Messages.hasExpression("a \\${b} $ {c}"));
  }
}
