package dev.samovar.e2e.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Workflows do in workerd, on either target. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FlowFacts {
  private static final String ORDER =
      "{\"item\":\"lamp\",\"cents\":9007199254740993,\"failures\":2}";
  private static final String PLAIN = "{\"item\":\"lamp\",\"cents\":5,\"failures\":0}";

  private final String folder;
  private Path state;
  private Worker worker;

  /**
   * @param folder of the built worker, below target
   */
  FlowFacts(String folder) {
    this.folder = folder;
  }

  @BeforeAll
  void start(@TempDir Path folderOfState) {
    state = folderOfState;
    worker = Worker.start(folder, state);
  }

  @AfterAll
  void stop() {
    worker.close();
  }

  @Test
  void anOrder_isRetriedApprovedAndShipped_overACrash() throws Exception {
    worker.post("/orders/whole", ORDER);
    assertEquals("3", worker.eventually("3", "/notes/whole-charge"));
    Thread.sleep(1000); // until the charge is stored

    worker.kill();
    worker = Worker.start(folder, state);
    worker.post("/orders/whole/approve", "");

    assertEquals(
        "COMPLETE Receipt[order=whole, item=lamp, cents=9007199254740993, attempts=3, approvedBy=Jürgen 😀]",
        worker.eventually("COMPLETE", "/orders/whole"));
    assertEquals("2", worker.get("/notes/whole-run"), "the run begins again");
    assertEquals("3", worker.get("/notes/whole-charge"), "a step that is done is not done again");
    assertEquals("1", worker.get("/notes/whole-ship"));
  }

  @Test
  void anId_isUsedOnce() {
    assertEquals("unique", worker.post("/orders/unique", PLAIN));
    assertEquals("existing=true", worker.post("/orders/unique", PLAIN));
    assertEquals("missing=true", worker.get("/orders/absent"));
  }

  @Test
  void aBatch_leavesOutWhatThereIs() {
    worker.post("/orders/b1", PLAIN);

    assertEquals("b2 b3", worker.post("/batch/b1-b2-b3", ""));
  }

  @Test
  void anInstance_isPausedResumedTerminatedAndRestarted() throws Exception {
    worker.post("/orders/steered", PLAIN);
    worker.eventually("1", "/notes/steered-charge");
    assertEquals("done", worker.post("/orders/steered/pause", ""));
    assertEquals("PAUSED", worker.eventually("PAUSED", "/orders/steered"));
    assertEquals("done", worker.post("/orders/steered/resume", ""));
    assertEquals("done", worker.post("/orders/steered/terminate", ""));
    assertEquals("TERMINATED", worker.eventually("TERMINATED", "/orders/steered"));

    String refused = worker.post("/orders/steered/terminate", "");
    assertTrue(refused.startsWith("Cannot terminate the instance 'steered': "), refused);

    assertEquals("done", worker.post("/orders/steered/restart", ""));
    assertEquals("2", worker.eventually("2", "/notes/steered-charge"));
  }

  @Test
  void aDeletedInstance_isGoneAndItsIdIsFree() {
    worker.post("/orders/gone", PLAIN);

    assertEquals("204", worker.status("DELETE", "/orders/gone"));

    assertEquals("missing=true", worker.get("/orders/gone"));
    assertEquals("404", worker.status("DELETE", "/orders/gone"));
    assertEquals("gone", worker.post("/orders/gone", PLAIN));
  }

  @Test
  void aBatch_isDeletedButForWhatIsNotThere() {
    worker.post("/batch/d1-d2", "");

    assertEquals("[d1, d2] not [d3]", worker.delete("/batch/d1-d2-d3"));
    assertEquals("missing=true", worker.get("/orders/d1"));
  }

  @Test
  void anId_thatCannotBeOne_is422() {
    assertEquals("422", worker.status("POST", "/odd/-bad/uncaught"));
  }

  @Test
  void aSubscription_tellsWhatHappensToTheEnd() throws Exception {
    worker.post("/orders/heard", PLAIN);
    worker.eventually("1", "/notes/heard-charge");
    worker.post("/orders/heard/approve", "");
    worker.eventually("COMPLETE", "/orders/heard");

    String all = worker.get("/events/heard");

    assertTrue(all.startsWith("workflow_queued\nworkflow_started\n"), all);
    assertTrue(all.contains("\nstep_completed charge-1 with output\n"), all);
    assertTrue(all.endsWith("\nworkflow_completed with output\n"), all);
    assertEquals(
        "step_completed charge-1 with output\nstep_completed ship-1\n",
        worker.get("/events/heard?type=step_completed"));
    assertTrue(worker.get("/events/heard?after=1").startsWith("workflow_started\n"));
  }

  @Test
  void anOwnSpan_isMade() {
    assertEquals("traced=true 32 16", worker.get("/span"));
  }

  @Test
  void access_isWhatTheConfigurationMakesUp() {
    assertEquals("the-application ann@example.com [Staff]", worker.get("/access"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "uncaught ~ ERRORED (java.lang.IllegalStateException: nobody caught it)",
        "refused ~ ERRORED (dev.samovar.workflow.NonRetryableException: the card is stolen)",
        "fails-for-good ~ ERRORED (java.lang.IllegalStateException: still closed)",
        "caught ~ COMPLETE {caught=[once, dev.samovar.workflow.NonRetryableException, the card is stolen]}",
        "overtime ~ COMPLETE {overtime=[true]}",
        "late ~ COMPLETE {timeout=[true]}",
        "sleeps-until ~ COMPLETE {later=[true]}",
        "waits-in-a-step ~ COMPLETE {slept=[well]}"
      })
  void whatARunComesTo(String what, String expected) throws Exception {
    worker.post("/odd/" + what + "/" + what, "");

    assertEquals(expected, worker.eventually(expected.substring(0, 4), "/odd/" + what));
  }
}
