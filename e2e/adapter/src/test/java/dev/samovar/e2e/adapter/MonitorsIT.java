package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code synchronized} excludes other requests, also across a wait. */
@ExtendWith(Adapter.class)
final class MonitorsIT {

  @Test
  void threeRequests_areInABlockOneByOne() {
    List<String> paths = List.of("/monitor/block", "/monitor/block", "/monitor/block");

    assertEquals(List.of("1", "1", "1"), Adapter.together(paths));
  }

  @Test
  void threeRequests_areInAMethodOneByOne() {
    List<String> paths = List.of("/monitor/method", "/monitor/method", "/monitor/method");

    assertEquals(List.of("1", "1", "1"), Adapter.together(paths));
  }

  @Test
  void blockWithoutAWait_waitsForItsTurn() {
    List<String> bodies =
        Adapter.together(List.of("/monitor/block", "/monitor/look", "/monitor/look"));

    assertEquals(List.of("1", "0", "0"), bodies);
  }

  @Test
  void notify_wakesAWaitingRequest() throws InterruptedException {
    var first = Adapter.getLater("/monitor/receive");
    var second = Adapter.getLater("/monitor/receive");
    Thread.sleep(300);
    Adapter.get("/monitor/send");
    Adapter.get("/monitor/send");

    CompletableFuture.allOf(first, second).join();
    assertEquals(
        List.of("received", "received"), List.of(first.join().body(), second.join().body()));
  }

  @Test
  void timedWait_ends() {
    assertEquals("true", Adapter.text("/monitor/timed"));
  }

  @Test
  void monitorOfADeadRequest_isFree() {
    assertEquals(500, Adapter.get("/monitor/overflow").statusCode());

    assertEquals("free", Adapter.text("/monitor/after-overflow"));
  }

  @Test
  void notifyWithoutTheMonitor_isRefused() {
    assertEquals("refused", Adapter.text("/monitor/not-owner"));
  }
}
