package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Java that never gets to a method's end is Java all the same. */
@ExtendWith(Adapter.class)
final class EndlessIT {

  @Test
  void loopWithoutAnEnd_endsByItsException() {
    assertEquals("NoSuchElementException", Adapter.text("/endless/loop"));
  }

  @Test
  void resourcesOfABodyThatAlwaysThrows_areClosed() {
    assertEquals("body 2 1 x", Adapter.text("/endless/try"));
  }
}
