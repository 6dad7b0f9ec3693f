package dev.samovar.e2e.fuzz;

import dev.samovar.e2e.fuzz.route.Known;
import dev.samovar.e2e.fuzz.wire.Answer;
import dev.samovar.e2e.fuzz.wire.Outcome;
import dev.samovar.e2e.fuzz.wire.Outcome.Ending;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what of an outcome a client must not be able to cause. */
final class Judge {

  /** Names of classes, lines of source, frames of stacks. */
  private static final Pattern INTERNAL =
      Pattern.compile(
          "\\bdev\\.samovar\\.|\\bjava\\.(lang|util|io|time)\\.|\\bat \\S+\\(\\S+:\\d+|\\.java:\\d+|node_modules|wasm-function");

  private final List<Known> known;

  Judge(List<Known> known) {
    this.known = known;
  }

  /** What is wrong; empty if nothing is. */
  Optional<String> complaint(Case request, Outcome outcome) {
    Optional<String> ofAnswers =
        outcome.answers().stream()
            .flatMap(answer -> complaint(request, answer).stream())
            .findFirst();
    return ofAnswers.isPresent() ? ofAnswers : complaintOfEnding(request, outcome);
  }

  boolean isKnown(Case request, Answer answer) {
    return known.stream().anyMatch(each -> each.matches(request.head(), answer));
  }

  private Optional<String> complaint(Case request, Answer answer) {
    if (isKnown(request, answer)) {
      return Optional.empty();
    }
    if (answer.status() >= 500) {
      return Optional.of("status " + answer.status());
    }
    if (answer.header("x-injected").isPresent()) {
      return Optional.of("a header was injected");
    }
    if (answer.status() >= 400 && INTERNAL.matcher(answer.body()).find()) {
      return Optional.of("an internal detail in the answer");
    }
    return complaintOfProblem(answer);
  }

  private static Optional<String> complaintOfProblem(Answer answer) {
    boolean isProblem =
        answer.header("content-type").filter("application/problem+json"::equals).isPresent();
    if (isProblem
        && answer.bodyBytes() > 0
        && answer.bodyBytes() == answer.body().length()
        && !answer.body().contains("\"status\":" + answer.status())) {
      return Optional.of("a problem whose status differs from the answer's");
    }
    return Optional.empty();
  }

  /** RFC 9112 §9.6: a server that has answered may close, and what was sent after that is lost. */
  private static boolean mayEndSo(Case request, Outcome outcome) {
    boolean hasAnswered = !outcome.answers().isEmpty();
    return !request.plan().isComplete() || hasAnswered && outcome.ending() != Ending.SILENT;
  }

  private static Optional<String> complaintOfEnding(Case request, Outcome outcome) {
    if (outcome.ending() == Ending.GARBLED) {
      return Optional.of("the answer is not HTTP: " + outcome.detail());
    }
    if (outcome.ending() == Ending.ANSWERED || mayEndSo(request, outcome)) {
      return Optional.empty();
    }
    return switch (outcome.ending()) {
      case SILENT -> Optional.of("no answer (hang)");
      case CLOSED -> Optional.of("no answer: the connection was closed");
      case RESET -> Optional.of("no answer: the connection was reset");
      default -> Optional.of("the connection was refused");
    };
  }
}
