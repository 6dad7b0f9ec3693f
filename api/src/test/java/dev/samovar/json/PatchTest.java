package dev.samovar.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatchTest {
  private static final Patch<String> ABSENT = Patch.absent();
  private static final Patch<String> NULL = Patch.ofNull();
  private static final Patch<String> VALUE = Patch.of("b");

  @Test
  void threeThings_areToldApart() {
    assertTrue(ABSENT.isAbsent() && !ABSENT.isPresent() && !ABSENT.isNull() && !ABSENT.hasValue());
    assertTrue(!NULL.isAbsent() && NULL.isPresent() && NULL.isNull() && !NULL.hasValue());
    assertTrue(!VALUE.isAbsent() && VALUE.isPresent() && !VALUE.isNull() && VALUE.hasValue());
  }

  @Test
  void current_isKeptWhereTheMemberIsAbsent() {
    assertEquals("a", ABSENT.orElse("a"));
    assertNull(NULL.orElse("a"));
    assertEquals("b", VALUE.orElse("a"));
    assertEquals(Optional.of("a"), ABSENT.applyTo(Optional.of("a")));
    assertEquals(Optional.empty(), NULL.applyTo(Optional.of("a")));
    assertEquals(Optional.of("b"), VALUE.applyTo(Optional.empty()));
  }

  @Test
  void actionSeesWhatIsThere() {
    List<String> seen = new ArrayList<>();

    List.of(ABSENT, NULL, VALUE).forEach(each -> each.ifPresent(seen::add));

    assertEquals(Arrays.asList(null, "b"), seen);
  }

  @Test
  void get_isTheMember() {
    assertThrows(NoSuchElementException.class, ABSENT::get);
    assertNull(NULL.get());
    assertEquals("b", VALUE.get());
    assertEquals(Optional.empty(), NULL.value());
    assertEquals(Optional.of("b"), VALUE.value());
  }

  @Test
  void map_changesAValueAlone() {
    assertTrue(ABSENT.map(String::length).isAbsent());
    assertTrue(NULL.map(String::length).isNull());
    assertEquals(Patch.of(1), VALUE.map(String::length));
  }

  @Test
  void equal_areTheSameThings() {
    assertEquals(Patch.of("b"), VALUE);
    assertEquals(Patch.of("b").hashCode(), VALUE.hashCode());
    assertEquals(Patch.ofNullable(null), NULL);
    assertNotEquals(ABSENT, NULL);
    assertFalse(NULL.equals(VALUE));
    assertEquals("Patch.absent Patch[null] Patch[b]", ABSENT + " " + NULL + " " + VALUE);
  }
}
