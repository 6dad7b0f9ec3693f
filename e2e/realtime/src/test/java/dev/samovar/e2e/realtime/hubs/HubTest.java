package dev.samovar.e2e.realtime.hubs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.http.Body;
import dev.samovar.http.MediaType;
import dev.samovar.sse.EventReader;
import dev.samovar.sse.ServerSentEvent;
import dev.samovar.testing.TestClient;
import java.util.Iterator;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The feed on a JVM, without a network. */
@Timeout(20)
class HubTest {
  private final TestClient client = TestClient.create();

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void anEvent_reachesWhoListens_andWhoComesBack() {
    EventReader ann = listen("?session=ann");
    tell("{\"event\":\"news\",\"text\":\"hello\"}");
    tell("{\"event\":\"news\",\"text\":\"psst\",\"session\":\"bob\"}");
    tell("{\"event\":\"news\",\"text\":\"bye\"}");

    Iterator<ServerSentEvent> events = ann.iterator();
    assertEquals("hello", events.next().data());
    assertEquals(Optional.of("3"), events.next().id());
    assertEquals("1", text("/hubs/jvm/subscribers"));
    ann.close();
    assertEquals("0", text("/hubs/jvm/subscribers"));
    assertEquals("[\"ann\"]", text("/hubs/jvm/left"));

    try (EventReader bob = listen("?session=bob&lastEventId=1")) {
      assertEquals("psst", bob.iterator().next().data());
    }
  }

  @Test
  void aSessionOfTheClientsOwnMaking_getsNothingPrivate() {
    tell("{\"event\":\"news\",\"text\":\"private\",\"session\":\"ann\"}");
    tell("{\"event\":\"news\",\"text\":\"for all\"}");

    var forged =
        client
            .request("GET", "/hubs/jvm/backdoor?lastEventId=0")
            .header("Samovar-Session", "ann")
            .header("Samovar-Poll", "1")
            .send();

    try (EventReader events = EventReader.of(forged.body())) {
      assertEquals("for all", events.iterator().next().data());
    }
  }

  private EventReader listen(String query) {
    return EventReader.of(client.get("/hubs/jvm/events" + query).body());
  }

  private void tell(String json) {
    client.request("POST", "/hubs/jvm/news").body(MediaType.JSON, Body.of(json)).send();
  }

  private String text(String path) {
    return client.get(path).body().text();
  }
}
