package dev.samovar.e2e.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** And what only this target knows: traps, after which there is a new instance of the program. */
final class WasmIT extends WorkerdFacts {

  WasmIT() {
    super("worker");
  }

  @Test
  void afterATrap_objectsAreMadeAnewFromWhatTheyStored() {
    worker.text("/counter/trapped/increment");
    worker.text("/counter/bystander/increment");
    worker.text("/counter/bystander/memory");

    assertEquals(500, worker.get("/counter/trapped/trap").statusCode());

    assertEquals("1", worker.text("/counter/trapped/start"));
    assertEquals("1", worker.text("/counter/bystander/memory"));
    assertEquals("1", worker.text("/counter/bystander/start"));
  }

  @Test
  void afterATrap_theSameStubReachesTheObject() {
    assertEquals("1", worker.text("/feed/facts/trap"));
  }

  @Test
  void afterATrap_anObjectWithOtherEventsUnderWayIsReset() throws Exception {
    CompletableFuture<String> slow =
        CompletableFuture.supplyAsync(() -> worker.text("/failure/busy/slow"));
    Thread.sleep(700);

    worker.get("/counter/other/trap");

    String told = worker.text("/failure/busy/memory");
    assertTrue(told.startsWith("The Java program was replaced after a fault"), told);
    assertTrue(slow.get().startsWith("The Java program was replaced after a fault"), slow.get());
    assertEquals("1", worker.text("/counter/busy/memory"));
  }
}
