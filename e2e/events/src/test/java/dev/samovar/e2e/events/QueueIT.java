package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queues, as workerd and wrangler's broker have them. */
@ExtendWith(Workerd.class)
final class QueueIT {

  @Test
  void message_isReceived() throws InterruptedException {
    send("/notes", "[" + note("one", "store", "42", "größer 😀") + "]");

    assertEquals("42 größer 😀", Workerd.seen("one", "42 größer 😀"));
  }

  @Test
  void batch_isReceived() throws InterruptedException {
    send("/notes", "[" + note("b1", "store", "1", "a") + "," + note("b2", "store", "2", "b") + "]");

    assertEquals("1 a", Workerd.seen("b1", "1 a"));
    assertEquals("2 b", Workerd.seen("b2", "2 b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"JSON", "TEXT", "BYTES", "V8"})
  void contentType_comesToTheSameNote(String type) throws InterruptedException {
    send("/notes/as/" + type, note("as-" + type, "store", "9007199254740991", "x"));

    assertEquals("9007199254740991 x", Workerd.seen("as-" + type, "9007199254740991 x"));
  }

  @Test
  void longBeyondJavaScript_isRefusedAsJsonAndWholeAsText() throws InterruptedException {
    String note = note("long", "store", "9223372036854775807", "x");

    assertTrue(
        Workerd.post("/notes/as/JSON", note)
            .body()
            .contains("a number that JavaScript cannot hold"));
    send("/notes/as/TEXT", note);

    assertEquals("9223372036854775807 x", Workerd.seen("long", "9223372036854775807 x"));
  }

  @Test
  void retriedMessage_comesAgainAndItsNeighbourDoesNot() throws InterruptedException {
    send(
        "/notes",
        "["
            + note("again", "twice", "1", "")
            + ","
            + note("beside", "twice", "1", "")
            + ","
            + note("once", "store", "1", "y")
            + "]");

    assertEquals("1 y", Workerd.seen("once", "1 y"));
    assertEquals("at attempt 2", Workerd.seen("again", "at attempt 2"));
    assertEquals("at attempt 2", Workerd.seen("beside", "at attempt 2"));
  }

  @Test
  void delayedMessage_comesLater() throws InterruptedException {
    send("/notes/delayed/2", note("late", "store", "1", "z"));

    assertEquals("nothing", Workerd.text("/seen/late"));
    assertEquals("1 z", Workerd.seen("late", "1 z"));
  }

  @Test
  void messageThatIsNeverDone_endsInTheDeadLetterQueue() throws InterruptedException {
    send("/notes", "[" + note("never", "never", "7", "") + "]");

    String dead = "{\"key\":\"never\",\"action\":\"never\",\"number\":7,\"text\":\"\"}";
    assertEquals(dead, Workerd.seen("dead-json", dead));
  }

  @Test
  void failingBatch_isTriedAgainThenDeadLettered() throws InterruptedException {
    send("/failing", "doomed");

    assertEquals("text from dead-failing", Workerd.seen("dead-doomed", "text from dead-failing"));
    assertEquals("attempt 2", Workerd.text("/seen/doomed"));
    assertTrue(Workerd.logs("A batch of the queue 'failing' failed"));
    assertTrue(Workerd.logs("java.lang.IllegalStateException: a batch fails on purpose"));
  }

  @Test
  void unreadableMessage_isDeadLetteredAndHarmsNoNeighbour() throws InterruptedException {
    send("/notes/text", "no-note");
    send("/notes", "[" + note("neighbour", "store", "3", "n") + "]");

    assertEquals("3 n", Workerd.seen("neighbour", "3 n"));
    assertEquals("text from dead-notes", Workerd.seen("dead-no-note", "text from dead-notes"));
    assertTrue(
        Workerd.logs(
            "of the queue 'notes' cannot be read, attempt 3: The value must be an object"));
  }

  @Test
  void batchThatFailsInTheMiddle_keepsWhatWasAcknowledged() throws InterruptedException {
    send("/halves", "done-1\nopen-1\ndone-2\nopen-2");

    assertSettled("done-1@1 open-1@1 done-2@1 open-2@1 open-1@2 open-2@2");
  }

  /** On Wasm by a trap, which ends the program; JavaScript throws. */
  @Test
  void consumerThatDies_losesNothing() throws InterruptedException {
    send("/halves", "open-3\nopen-4\ntrap");

    assertSettled("open-3@1 open-4@1 trap@1 open-3@2 open-4@2 trap@2");
    boolean javaScript = "js".equals(System.getProperty("samovar.target"));
    assertTrue(
        Workerd.logs(javaScript ? "half a batch fails on purpose" : "Halves.end(Halves.java:"));
  }

  @Test
  void metrics_sayWhatWaits() {
    assertEquals("0 of 0, 1 of 5 since, 3 of 10 since, true", Workerd.post("/metrics", "").body());
  }

  private static void assertSettled(String deliveries) throws InterruptedException {
    assertEquals(deliveries, Workerd.seen("halves", deliveries));
    Thread.sleep(500);
    assertEquals(deliveries, Workerd.text("/seen/halves"));
  }

  @Test
  void bytes_areBytes() throws InterruptedException {
    send("/blobs", "\u00ff\u00fe");

    assertEquals("sum 771", Workerd.seen("blob-4", "sum 771"));
  }

  private static void send(String path, String body) {
    assertEquals("sent", Workerd.post(path, body).body());
  }

  private static String note(String key, String action, String number, String text) {
    return "{\"key\":\""
        + key
        + "\",\"action\":\""
        + action
        + "\",\"number\":"
        + number
        + ",\"text\":\""
        + text
        + "\"}";
  }
}
