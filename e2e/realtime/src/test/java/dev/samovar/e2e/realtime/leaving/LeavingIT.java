package dev.samovar.e2e.realtime.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.e2e.realtime.RealtimeTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller that leaves before there is an answer ends the wait of the handler, which cleans up. */
class LeavingIT extends RealtimeTest {

  @ParameterizedTest
  @ValueSource(strings = {"sleep", "ask"})
  void aCallerThatLeaves_endsTheWait(String wait) throws InterruptedException {
    assertEquals("TimeoutError", text("/leaving/call/" + wait));

    assertEquals("client_gone", eventually("client_gone", "/seen/" + wait));
  }
}
