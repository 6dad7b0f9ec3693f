package dev.samovar.e2e.realtime.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.samovar.e2e.realtime.Client;
import dev.samovar.e2e.realtime.RealtimeTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs beside the other classes, as it is nearly all silence. */
@Execution(ExecutionMode.CONCURRENT)
class HibernationIT extends RealtimeTest {

  /** Of silence, after which workerd has put an object away. */
  private static final Duration SILENCE = Duration.ofSeconds(11);

  @Test
  void afterHibernation_theRoomKnowsWhoSpeaks_andWhoLeaves() throws Exception {
    try (Client sleeper = client("/rooms/bedroom?player=sleeper")) {
      sleeper.next();
      String stay = text("/rooms/bedroom/stay");
      Thread.sleep(SILENCE.toMillis());

      sleeper.say("{\"kind\":\"chat\",\"from\":\"\",\"to\":\"sleeper\",\"text\":\"awake\"}");

      assertEquals(
          "{\"kind\":\"chat\",\"from\":\"sleeper\",\"to\":\"sleeper\",\"text\":\"awake\"}",
          sleeper.next());
      assertNotEquals(stay, text("/rooms/bedroom/stay"));
      assertEquals("[\"sleeper\"]", text("/rooms/bedroom/present"));
    }
    assertEquals("[\"sleeper\"]", eventually("[\"sleeper\"]", "/rooms/bedroom/left"));
  }
}
