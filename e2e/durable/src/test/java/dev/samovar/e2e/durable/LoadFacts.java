package dev.samovar.e2e.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What holds while many ask at once, and while objects go and come back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LoadFacts {

  /** An object leaves memory after ten. */
  private static final int IDLE_MILLIS = 11_500;

  Worker worker;

  /** The worker, with nothing stored. */
  abstract Worker started();

  /** The worker with what is stored in a folder. */
  abstract Worker started(Path state);

  @BeforeAll
  void start() {
    worker = started();
  }

  @AfterAll
  void stop() {
    worker.close();
  }

  /** More that needs the idle time below. */
  void beforeIdleTime() throws Exception {}

  /** And what is seen of it. */
  void afterIdleTime() throws Exception {}

  /** All that shows only once objects were idle, so that there is one wait for it. */
  @Test
  void thousandIncrements_areExactAcrossAnEviction() throws Exception {
    assertEquals(500, Load.of(500, this::increment));
    assertEquals("1", worker.text("/counter/even/memory"));
    Load.of(100, i -> worker.text("/clock/many-" + i + "/soon").equals("set"));
    worker.text("/clock/never/cancelled");
    beforeIdleTime();

    Thread.sleep(IDLE_MILLIS);

    assertEquals("1", worker.text("/counter/even/memory"), "it was not evicted");
    assertEquals(500, Load.of(500, this::increment));
    assertEquals("500", worker.text("/counter/even/count"));
    assertEquals("500", worker.text("/counter/odd/count"));
    assertEquals("250", worker.text("/counter/odd/start"));
    assertEquals(100, Load.of(100, i -> worker.text("/clock/many-" + i + "/log").equals("rang")));
    assertEquals("silent", worker.text("/clock/never/log"));
    afterIdleTime();
  }

  @Test
  void incrementsThatAreAskedAgain_areExactAcrossResets() throws Exception {
    AtomicInteger done = new AtomicInteger();

    Load.of(300, i -> incrementOnce(i, done.incrementAndGet()));

    assertEquals("300", worker.text("/counter/reset/count"));
    int start = Integer.parseInt(worker.text("/counter/reset/start"));
    assertTrue(start > 0 && start < 300, "it was reset at " + start);
  }

  @Test
  void killedWhileFiftyClientsCount_losesNothingAcknowledged(@TempDir Path state) throws Exception {
    AtomicInteger asked = new AtomicInteger();
    int acknowledged;
    try (Worker first = started(state)) {
      acknowledged = Load.of(100_000, i -> incrementAndKill(first, asked.incrementAndGet()));
    }

    try (Worker second = started(state)) {
      int stored = Integer.parseInt(second.text("/counter/lasting/start"));
      assertTrue(acknowledged > 0 && stored >= acknowledged, stored + " of " + acknowledged);
      assertTrue(stored <= asked.get(), stored + " of " + asked);
    }
  }

  private boolean increment(int number) {
    String name = number % 2 == 0 ? "even" : "odd";
    return worker.get("/counter/" + name + "/increment").statusCode() == 200;
  }

  private boolean incrementOnce(int number, int done) {
    if (done % 100 == 0) {
      worker.get("/counter/reset/reset");
    }
    while (worker.get("/counter/reset/increment-once?id=" + number).statusCode() != 200) {
      Thread.yield();
    }
    return true;
  }

  private static boolean incrementAndKill(Worker worker, int number) {
    if (number == 300) {
      worker.kill();
    }
    return worker.get("/counter/lasting/increment").statusCode() == 200;
  }
}
