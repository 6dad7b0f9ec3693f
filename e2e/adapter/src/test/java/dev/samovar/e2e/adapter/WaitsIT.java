package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Handlers wait as Java does, and others run meanwhile. */
@ExtendWith(Adapter.class)
final class WaitsIT {

  @Test
  void sleep_takesItsTime() {
    assertEquals("true", Adapter.text("/wait/sleep"));
  }

  @Test
  void deepStack_isSuspended() {
    assertEquals("1000", Adapter.text("/wait/deep"));
  }

  @Test
  void twoHundredRequests_keepTheirOwn() {
    List<String> paths = IntStream.range(0, 200).mapToObj(i -> "/wait/own/" + i).toList();
    List<String> expected = IntStream.range(0, 200).mapToObj(i -> i + "|" + i + "|true").toList();

    assertEquals(expected, Adapter.together(paths));
  }

  @Test
  void join_waitsForTheThread() {
    assertEquals("slept false", Adapter.text("/wait/join"));
  }

  @Test
  void interrupt_endsASleep() {
    assertEquals("interrupted ", Adapter.text("/wait/interrupt"));
  }

  @Test
  void blockingQueue_handsOver() {
    assertEquals("ab", Adapter.text("/wait/queue"));
  }

  @Test
  void workAfterTheAnswer_isDone() throws InterruptedException {
    assertEquals("answered", Adapter.text("/wait/after"));

    assertTrue(Adapter.logs("done after the answer"));
  }

  @Test
  void failureAfterTheAnswer_isLogged() throws InterruptedException {
    assertEquals("answered", Adapter.text("/wait/after-fails"));

    assertTrue(Adapter.logs("failed after the answer"));
  }
}
