package dev.samovar.horatio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  @Test
  void randomIds_areDistinct() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      ids.add(Ids.random());
    }

    assertEquals(10_000, ids.size());
  }

  @Test
  void eachDigit_takesEachValue() {
    BitSet seen = new BitSet();
    for (int i = 0; i < 2_000; i++) {
      String id = Ids.random();
      for (int place = 0; place < id.length(); place++) {
        seen.set(place * 16 + Character.digit(id.charAt(place), 16));
      }
    }

    assertEquals(32 * 16, seen.cardinality());
  }

  @Test
  void randomId_isAnId() {
    assertTrue(Ids.isId(Ids.random()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0123",
        "0123456789abcdef0123456789abcdeg",
        "0123456789ABCDEF0123456789ABCDEF"
      })
  void otherText_isNone(String text) {
    assertFalse(Ids.isId(text));
  }
}
