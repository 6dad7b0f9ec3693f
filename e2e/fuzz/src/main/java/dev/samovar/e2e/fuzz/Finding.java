package dev.samovar.e2e.fuzz;

import dev.samovar.e2e.fuzz.wire.Answer;
import dev.samovar.e2e.fuzz.wire.Outcome;

/** A request with what is wrong with its answer. */
record Finding(Case request, String complaint, Outcome outcome) {

  /** Whether the server said nothing to a request that needs an answer. */
  boolean isHang() {
    return outcome.ending() == Outcome.Ending.SILENT;
  }

  /** Findings of one mechanism mostly have this in common. */
  String kind() {
    return complaint + " | " + request.route();
  }

  /** The first answer that is complained about, or nothing. */
  String shownAnswer() {
    return outcome.answers().stream()
        .filter(answer -> answer.status() >= 400)
        .findFirst()
        .map(Finding::shown)
        .orElse("(" + outcome.ending() + " after " + outcome.millis() + " ms) " + outcome.detail());
  }

  private static String shown(Answer answer) {
    String body = answer.body().length() > 400 ? answer.body().substring(0, 400) : answer.body();
    return answer.status() + " " + body;
  }
}
