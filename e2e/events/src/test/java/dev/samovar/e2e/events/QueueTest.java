package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.testing.TestClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same consumers over the JVM's queues. */
final class QueueTest {
  private final TestClient client = TestClient.create();

  @Test
  void message_isReceived() {
    send(new Note("one", "store", 42, "größer 😀"));

    assertEquals(1, client.deliverQueues());
    assertEquals("42 größer 😀", seen("one"));
  }

  @Test
  void retriedMessage_comesAgainAndItsNeighbourDoesNot() {
    send(new Note("again", "twice", 1, ""), new Note("once", "store", 1, "y"));

    assertEquals(3, client.deliverQueues());
    assertEquals("at attempt 2", seen("again"));
    assertEquals("1 y", seen("once"));
  }

  @Test
  void delayedMessage_isDueLater() {
    client.request("POST", "/notes/delayed/60").json(new Note("late", "store", 1, "z")).send();

    assertEquals(0, client.deliverQueues());
    assertEquals(1, client.deliverQueues(Duration.ofSeconds(61)));
    assertEquals("1 z", seen("late"));
  }

  @Test
  void messageThatIsNeverDone_endsInTheDeadLetterQueue() {
    send(new Note("never", "never", 7, ""));

    assertEquals(4, client.deliverQueues());
    assertEquals(
        "{\"key\":\"never\",\"action\":\"never\",\"number\":7,\"text\":\"\"}", seen("dead-json"));
  }

  @Test
  void failingBatch_isTriedAgainThenDeadLettered() {
    client.request("POST", "/failing").text("doomed").send();

    assertEquals(3, client.deliverQueues());
    assertEquals("attempt 2", seen("doomed"));
    assertEquals("text from dead-failing", seen("dead-doomed"));
    assertEquals("a batch fails on purpose", client.failures().get(0).getMessage());
  }

  @Test
  void unreadableMessage_isDeadLetteredAndHarmsNoNeighbour() {
    client.request("POST", "/notes/text").text("no-note").send();
    send(new Note("neighbour", "store", 3, "n"));

    assertEquals(5, client.deliverQueues());
    assertEquals("3 n", seen("neighbour"));
    assertEquals("text from dead-notes", seen("dead-no-note"));
  }

  @Test
  void batchThatFailsInTheMiddle_keepsWhatWasAcknowledged() {
    client.request("POST", "/halves").text("done-1\nopen-1\ndone-2\nopen-2").send();

    assertEquals(6, client.deliverQueues());
    assertEquals("done-1@1 open-1@1 done-2@1 open-2@1 open-1@2 open-2@2", seen("halves"));
  }

  @Test
  void metrics_sayWhatWaits() {
    String said = client.request("POST", "/metrics").text("").send().body().text();

    assertEquals("0 of 0, 1 of 5 since, 3 of 10 since, true", said);
  }

  private void send(Note... notes) {
    client.post("/notes", List.of(notes));
  }

  private String seen(String key) {
    return client.get("/seen/" + key).body().text();
  }
}
