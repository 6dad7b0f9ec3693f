package dev.samovar.e2e.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.testing.TestClient;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workflows on a JVM, in memory. */
class FlowTest {
  private static final Order ORDER = new Order("lamp", Long.MAX_VALUE, 1);

  private final TestClient client = TestClient.create();

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void anOrder_isRetriedApprovedAndShipped() throws InterruptedException {
    client.post("/orders/whole", ORDER);
    assertEquals("WAITING", eventually("WAITING", "/orders/whole"));
    client.post("/orders/whole/approve", Map.of());

    assertEquals(
        "COMPLETE Receipt[order=whole, item=lamp, cents=9223372036854775807, attempts=2,"
            + " approvedBy=Jürgen 😀]",
        eventually("COMPLETE", "/orders/whole"));
    assertEquals("1", text("/notes/whole-ship"));
  }

  @Test
  void anId_isUsedOnce() {
    client.post("/orders/unique", ORDER);

    assertEquals("existing=true", client.post("/orders/unique", ORDER).body().text());
    assertEquals("missing=true", text("/orders/absent"));
  }

  @Test
  void anInstance_isPausedResumedTerminatedAndRestarted() throws InterruptedException {
    client.post("/orders/steered", ORDER);
    assertEquals("WAITING", eventually("WAITING", "/orders/steered"));
    client.post("/orders/steered/pause", Map.of());
    assertEquals("PAUSED", text("/orders/steered"));
    client.post("/orders/steered/resume", Map.of());
    client.post("/orders/steered/terminate", Map.of());
    assertEquals("TERMINATED", text("/orders/steered"));

    String refused = client.post("/orders/steered/terminate", Map.of()).body().text();
    assertTrue(refused.startsWith("Cannot terminate the instance 'steered': "), refused);

    client.post("/orders/steered/restart", Map.of());
    client.post("/orders/steered/approve", Map.of());
    assertTrue(eventually("COMPLETE", "/orders/steered").startsWith("COMPLETE"));
  }

  @Test
  void aDeletedInstance_isGoneAndItsIdIsFree() {
    client.post("/orders/gone", ORDER);

    assertEquals(204, client.request("DELETE", "/orders/gone").send().status());

    assertEquals("missing=true", text("/orders/gone"));
    assertEquals(404, client.request("DELETE", "/orders/gone").send().status());
    assertEquals("gone", client.post("/orders/gone", ORDER).body().text());
  }

  @Test
  void aBatch_isDeletedButForWhatIsNotThere() {
    client.post("/batch/d1-d2", Map.of());

    assertEquals(
        "[d1, d2] not [d3]", client.request("DELETE", "/batch/d1-d2-d3").send().body().text());
    assertEquals("missing=true", text("/orders/d1"));
  }

  @Test
  void anId_thatCannotBeOne_is422() {
    assertEquals(422, client.post("/odd/-bad/uncaught", Map.of()).status());
  }

  @Test
  void spansGoNowhere_andNoAccessStandsBefore() {
    assertEquals("traced=false 32 16", text("/span"));
    assertEquals("none", text("/access"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "uncaught ~ ERRORED (java.lang.IllegalStateException: nobody caught it)",
        "refused ~ ERRORED (dev.samovar.workflow.NonRetryableException: the card is stolen)",
        "fails-for-good ~ ERRORED (java.lang.IllegalStateException: still closed)",
        "caught ~ COMPLETE {caught=[once, dev.samovar.workflow.NonRetryableException, the card is"
            + " stolen]}",
        "overtime ~ COMPLETE {overtime=[true]}",
        "late ~ COMPLETE {timeout=[true]}",
        "sleeps-until ~ COMPLETE {later=[true]}",
        "waits-in-a-step ~ COMPLETE {slept=[well]}"
      })
  void whatARunComesTo(String fact) throws InterruptedException {
    String what = fact.substring(0, fact.indexOf(" ~ "));
    String expected = fact.substring(fact.indexOf(" ~ ") + 3);
    client.post("/odd/" + what + "/" + what, Map.of());

    assertEquals(expected, eventually(expected.substring(0, 4), "/odd/" + what));
  }

  private String text(String path) {
    return client.get(path).body().text();
  }

  private String eventually(String expected, String path) throws InterruptedException {
    String last = text(path);
    for (int i = 0; i < 100 && !last.startsWith(expected); i++) {
      Thread.sleep(50);
      last = text(path);
    }
    return last;
  }
}
