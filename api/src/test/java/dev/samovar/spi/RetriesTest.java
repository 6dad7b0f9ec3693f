package dev.samovar.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.durable.DurableObjectException;
import dev.samovar.worker.PlatformException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetriesTest {

  private int calls;

  @Test
  void retryableFailure_isTriedAgain() {
    assertEquals("done", Retries.of(() -> failing(2, "retryable")));

    assertEquals(3, calls);
  }

  @Test
  void fourthFailure_isThrown() {
    assertThrows(PlatformException.class, () -> Retries.of(() -> failing(4, "retryable")));

    assertEquals(4, calls);
  }

  @Test
  void overload_isNotMadeWorse() {
    assertThrows(
        PlatformException.class, () -> Retries.of(() -> failing(1, "retryable", "overloaded")));

    assertEquals(1, calls);
  }

  @Test
  void objectsOwnFailure_isThrownAtOnce() {
    DurableObjectException own = new DurableObjectException("java.lang.Error", "no");

    PlatformException thrown =
        assertThrows(
            PlatformException.class,
            () ->
                Retries.of(
                    () -> {
                      throw own;
                    }));

    assertSame(own, thrown);
  }

  private String failing(int times, String... flags) {
    calls++;
    if (calls <= times) {
      throw new Flagged(Set.of(flags));
    }
    return "done";
  }

  private static final class Flagged extends PlatformException {
    private final Set<String> flags;

    Flagged(Set<String> flags) {
      super("Error", "Network connection lost.", null, null);
      this.flags = flags;
    }

    @Override
    protected boolean flag(String name) {
      return flags.contains(name);
    }
  }
}
