package dev.samovar.e2e.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.testing.TestClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same objects in a test's own process. */
class InMemoryTest {

  private TestClient client;

  @BeforeEach
  void start() {
    client = TestClient.create();
  }

  @AfterEach
  void stop() {
    client.close();
  }

  @Test
  void eachClient_hasObjectsOfItsOwn() {
    assertEquals("visit 1", text("/visits"));
    assertEquals("visit 2", text("/visits"));
    try (TestClient other = TestClient.create()) {
      assertEquals("visit 1", other.get("/visits").body().text());
    }
  }

  @Test
  void alarm_ringsWhenTimeIsSaidToHavePassed() {
    client.get("/clock/tower/soon");
    assertEquals(0, client.ringAlarms());

    client.ringAlarms(Duration.ofSeconds(1));

    assertEquals("rang", text("/clock/tower/log"));
  }

  @Test
  void alarmThatFails_ringsAgainAfterTwoSeconds() {
    client.get("/clock/tower/soon-failing");
    client.ringAlarms(Duration.ofSeconds(1));

    assertEquals(0, client.ringAlarms(Duration.ofSeconds(2)));
    client.ringAlarms(Duration.ofSeconds(4));

    assertEquals("rang, again 1", text("/clock/tower/log"));
    assertEquals(0, client.ringAlarms(Duration.ofDays(1)));
  }

  @Test
  void waitUntil_isDoneBeforeTheAnswer() {
    client.get("/counter/home/later");

    assertEquals("1", text("/counter/home/count"));
  }

  @Test
  void stub_callsMethods() {
    assertEquals("1 2 true", text("/feed/facts/records"));
  }

  private String text(String path) {
    return client.get(path).body().text();
  }
}
