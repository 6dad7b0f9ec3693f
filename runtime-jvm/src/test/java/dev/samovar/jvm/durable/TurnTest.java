package dev.samovar.jvm.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnTest {

  private final Turn one = new Turn(() -> 0, left -> {});
  private final Turn other = new Turn(() -> 0, left -> {});

  @Test
  void twoThatCallEachOther_doNotWaitForEver() throws Exception {
    CountDownLatch bothBegan = new CountDownLatch(2);

    var first = CompletableFuture.supplyAsync(() -> one.take(() -> crossing(bothBegan, other)));
    var second = CompletableFuture.supplyAsync(() -> other.take(() -> crossing(bothBegan, one)));

    assertEquals("done", first.get(10, TimeUnit.SECONDS));
    assertEquals("done", second.get(10, TimeUnit.SECONDS));
  }

  @Test
  void aCallBack_findsItsWay() {
    assertEquals("done", one.take(() -> other.take(() -> one.take(() -> "done"))));
  }

  @Test
  void whoKeepsItsTurn_cannotWaitForItself() {
    ObjectFailure thrown =
        assertThrows(
            ObjectFailure.class, () -> one.take(() -> one.keep(() -> one.take(() -> "done"))));

    assertTrue(thrown.isOverloaded());
  }

  private static String crossing(CountDownLatch bothBegan, Turn next) {
    bothBegan.countDown();
    try {
      bothBegan.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return next.take(() -> "done");
  }
}
