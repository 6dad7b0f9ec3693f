package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.client.AbortController;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbortSignalTest {
  private final AbortController one = new AbortController();
  private final AbortController other = new AbortController();
  private final List<String> told = new ArrayList<>();

  @Test
  void abort_tellsEachListenerOnce() {
    one.signal().onAbort(() -> told.add("first"));
    one.signal().onAbort(() -> told.add("second"));

    one.abort();
    one.abort();

    assertEquals(2, told.size());
    assertTrue(one.isAborted());
  }

  @Test
  void whoComesLate_isToldAtOnce() {
    one.abort();

    one.signal().onAbort(() -> told.add("late"));

    assertEquals(List.of("late"), told);
  }

  @Test
  void any_isAbortedWithTheFirst() {
    AbortSignal any = AbortSignal.any(one.signal(), other.signal());
    any.onAbort(() -> told.add("any"));
    assertFalse(any.isAborted());

    other.abort();
    one.abort();

    assertTrue(any.isAborted());
    assertEquals(List.of("any"), told);
  }

  @Test
  void never_isNotAborted() {
    assertFalse(AbortSignal.never().isAborted());
  }
}
