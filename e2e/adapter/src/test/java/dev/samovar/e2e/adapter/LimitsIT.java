package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wait beyond a deadline ends with it, and no other. */
@ExtendWith(Adapter.class)
final class LimitsIT {

  @ParameterizedTest
  @ValueSource(strings = {"/limited/sleep", "/limited/promise", "/limited/monitor"})
  void aWaitBeyondTheDeadline_is504(String path) {
    HttpResponse<String> response = Adapter.get(path);

    assertEquals(504, response.statusCode());
    assertTrue(response.body().contains("\"code\":\"deadline_exceeded\""), response.body());
  }

  @Test
  void inTime_isAnswered() {
    assertEquals("slept", Adapter.text("/limited/in-time"));
  }

  @Test
  void theInnerDeadline_endsItsOwnWorkOnly() {
    assertEquals("It was not done within 60 ms", Adapter.text("/limits/inner"));
  }

  @Test
  void theOuterDeadline_endsTheInnerWork() {
    assertEquals(504, Adapter.get("/limits/outer").statusCode());
  }

  @Test
  void aDeadlineThatWasMet_endsNothingLater() {
    assertEquals("kept", Adapter.text("/limits/after"));
  }
}
