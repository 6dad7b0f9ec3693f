package dev.samovar.wasm.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceholdersTest {

  @ParameterizedTest
  @CsvSource({
    "a {0} b {1}, a one b two",
    "{1}{0}{1}, twoonetwo",
    "{2}, {2}",
    "{}, {}",
    "{0, {0",
    "{x}{0}, {x}one",
    "'{0,number}', '{0,number}'",
    "{100}, {100}",
    "none, none"
  })
  void placeholders_areFilledWhereThereIsAParameter(String format, String expected) {
    assertEquals(expected, Placeholders.fill(format, new Object[] {"one", "two"}));
  }
}
