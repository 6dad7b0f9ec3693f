package dev.samovar.e2e.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an object tells its container; a stand-in listens. */
@ExtendWith(Workerd.class)
class BoxesIT {

  @Test
  void container_isStartedAskedAndStopped() throws Exception {
    assertEquals("running true", ask("start"));
    assertEquals(
        "[8080,\"http://container/calls\",\"GET\",[[\"start\",{\"enableInternet\":true,"
            + "\"entrypoint\":[\"serve\",\"--port=8080\"],\"env\":{\"MODE\":\"test\"}}],[\"timeout\",300000]]]",
        ask("calls"));
    ask("start");
    assertTrue(Workerd.logs("The container could not start: start() cannot be called"));
    assertEquals("running false", ask("stop"));
    assertTrue(ask("calls").endsWith(",[\"signal\",15],[\"destroy\",true,\"no longer needed\"]]]"));
  }

  @Test
  void badEnd_hasItsExitCode() {
    assertEquals(
        "3 The container could not go on running: Container exited with unexpected exit code: 3",
        ask("monitor"));
  }

  private static String ask(String what) {
    return Workerd.post("/boxes/" + what, "").body();
  }
}
