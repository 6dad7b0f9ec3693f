package dev.samovar.e2e.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What crosses to Browser Run, and what comes back; a stand-in answers. */
@ExtendWith(Workerd.class)
class BrowsersIT {

  @Test
  void quickAction_crossesAndItsAnswerIsHandedOn() {
    HttpResponse<String> answer = Workerd.post("/browser/screenshot", "https://example.com");

    assertEquals("[\"screenshot\",{\"url\":\"https://example.com\"}]", answer.body());
    assertEquals("image/png", answer.headers().firstValue("content-type").orElse(""));
  }

  @Test
  void refusedAction_isABrowserException() {
    assertEquals("Browser Run answered 422 to pdf: {\"success\":false}", ask("refused"));
  }

  @Test
  void sessions_areMadeAndListed() {
    assertEquals("[{\"keepAlive\":60000}]", ask("acquire"));
    assertEquals("a[]  b c", ask("sessions"));
  }

  private static String ask(String what) {
    return Workerd.post("/browser/" + what, "").body();
  }
}
