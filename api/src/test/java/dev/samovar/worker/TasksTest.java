package dev.samovar.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TasksTest {

  @Test
  void results_areInTheOrderOfTheItems() {
    List<Integer> items = IntStream.range(0, 100).boxed().toList();

    assertEquals(items.stream().map(i -> i * i).toList(), Tasks.map(items, 7, item -> item * item));
  }

  @Test
  void all_areUnderWayTogether() {
    CountDownLatch everybody = new CountDownLatch(3);

    assertEquals(
        List.of(true, true, true),
        Tasks.all(List.of(() -> meet(everybody), () -> meet(everybody), () -> meet(everybody))));
  }

  @Test
  void noMoreThanSaid_areUnderWayAtOnce() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    Tasks.forEach(
        IntStream.range(0, 40).boxed().toList(),
        4,
        item -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          pause();
          running.decrementAndGet();
        });

    assertTrue(most.get() <= 4, "at once: " + most);
  }

  @Test
  void failure_isThrownAndNothingMoreBegins() {
    AtomicInteger begun = new AtomicInteger();

    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () -> Tasks.forEach(List.of(1, 2, 3, 4, 5), 1, item -> failAt(2, begun)));

    assertEquals("at 2", thrown.getMessage());
    assertEquals(2, begun.get());
  }

  @Test
  void otherFailures_areSuppressed() {
    CountDownLatch both = new CountDownLatch(2);

    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                Tasks.forEach(
                    List.of(1, 2),
                    2,
                    item -> {
                      meet(both);
                      throw new IllegalStateException("item " + item);
                    }));

    assertEquals(1, thrown.getSuppressed().length);
  }

  @Test
  void nothingToDo_isDone() {
    assertEquals(List.of(), Tasks.all(List.of()));
  }

  @Test
  void absentResult_isKept() {
    assertFalse(Tasks.map(List.of(1), 1, item -> (String) null).contains(""));
  }

  @Test
  void interrupted_beginsNoMoreAndStaysInterrupted() {
    AtomicInteger begun = new AtomicInteger();
    Thread.currentThread().interrupt();

    assertThrows(
        RuntimeException.class,
        () ->
            Tasks.forEach(
                IntStream.range(0, 1000).boxed().toList(),
                1,
                item -> {
                  begun.incrementAndGet();
                  pause();
                }));

    assertTrue(Thread.interrupted());
    assertTrue(begun.get() < 1000, "begun: " + begun);
  }

  @Test
  void noneAtOnce_isRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Tasks.forEach(List.of(1), 0, item -> pause()));
  }

  private static void failAt(int number, AtomicInteger begun) {
    if (begun.incrementAndGet() == number) {
      throw new IllegalStateException("at " + number);
    }
  }

  private static boolean meet(CountDownLatch latch) {
    latch.countDown();
    try {
      return latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
