package dev.samovar.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.worker.BindingException;
import org.junit.jupiter.api.Test;

class VariablesTest {

  @Test
  void wholeNumber_isInt() {
    assertEquals(-42, Variables.asInt("LIMIT", "-42"));
  }

  @Test
  void tooLargeForInt_isNamedWithoutItsValue() {
    var e = assertThrows(BindingException.class, () -> Variables.asInt("LIMIT", "2147483648"));

    assertEquals(
        "The variable 'LIMIT' must be a whole number from -2147483648 to 2147483647."
            + " Correct it under [vars].",
        e.getMessage());
  }

  @Test
  void largestLong_isExact() {
    assertEquals(Long.MAX_VALUE, Variables.asLong("LIMIT", "9223372036854775807"));
  }

  @Test
  void fraction_isNoLong() {
    assertThrows(BindingException.class, () -> Variables.asLong("LIMIT", "1.5"));
  }

  @Test
  void trueAndFalse_areBooleans() {
    assertTrue(Variables.asBoolean("OPEN", "true"));
    assertFalse(Variables.asBoolean("OPEN", "false"));
  }

  @Test
  void otherCase_isNoBoolean() {
    assertThrows(BindingException.class, () -> Variables.asBoolean("OPEN", "True"));
  }
}
