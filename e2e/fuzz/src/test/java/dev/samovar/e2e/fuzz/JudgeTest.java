package dev.samovar.e2e.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.e2e.fuzz.route.Known;
import dev.samovar.e2e.fuzz.wire.Answer;
import dev.samovar.e2e.fuzz.wire.Latin1;
import dev.samovar.e2e.fuzz.wire.Outcome;
import dev.samovar.e2e.fuzz.wire.Outcome.Ending;
import dev.samovar.e2e.fuzz.wire.Plan;
import dev.samovar.e2e.fuzz.wire.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgeTest {

  private final Judge judge =
      new Judge(List.of(Known.of("^GET /status/503 ", 503, "^asked for$", "as asked")));

  @Test
  void aStatusFrom500On_isAFinding() {
    assertEquals(Optional.of("status 500"), complaint("/a", 500, "", true));
    assertEquals(Optional.empty(), complaint("/a", 404, "", true));
  }

  @Test
  void aKnownOne_isNone_whereAllOfItMatches() {
    assertEquals(Optional.empty(), complaint("/status/503", 503, "asked for", true));
    assertEquals(Optional.of("status 503"), complaint("/status/503", 503, "broken", true));
    assertEquals(Optional.of("status 503"), complaint("/other", 503, "asked for", true));
  }

  @Test
  void internalsInAnError_areAFinding() {
    Optional<String> complaint =
        complaint("/a", 400, "java.lang.NullPointerException at A(A.java:3)", true);

    assertEquals(Optional.of("an internal detail in the answer"), complaint);
  }

  @Test
  void silence_isAHang_ofAWholeRequestOnly() {
    Outcome silent = new Outcome(Ending.SILENT, List.of(), 30_000, "");

    assertEquals(Optional.of("no answer (hang)"), judge.complaint(request("/a", true), silent));
    assertEquals(Optional.empty(), judge.complaint(request("/a", false), silent));
  }

  private Optional<String> complaint(String path, int status, String body, boolean isComplete) {
    Answer answer = new Answer(status, List.of(), body, body.length());
    Outcome outcome = new Outcome(Ending.ANSWERED, List.of(answer), 1, "");
    return judge.complaint(request(path, isComplete), outcome);
  }

  private static Case request(String path, boolean isComplete) {
    byte[] bytes = Latin1.bytes("GET " + path + " HTTP/1.1\r\n\r\n");
    Plan plan = new Plan(List.of(new Step.Send(bytes)), List.of("GET"), isComplete, isComplete);
    return new Case(0, "GET " + path, List.of(), plan);
  }
}
