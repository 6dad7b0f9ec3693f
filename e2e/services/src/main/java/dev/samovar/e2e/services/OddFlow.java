package dev.samovar.e2e.services;

import dev.samovar.json.JsonType;
import dev.samovar.workflow.NonRetryableException;
import dev.samovar.workflow.StepException;
import dev.samovar.workflow.StepOptions;
import dev.samovar.workflow.Workflow;
import dev.samovar.workflow.WorkflowEntrypoint;
import dev.samovar.workflow.WorkflowEvent;
import dev.samovar.workflow.WorkflowStep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What else a run can come to, by name. */
@Workflow
final class OddFlow implements WorkflowEntrypoint<String, Map<String, List<String>>> {

  @Override
  public Map<String, List<String>> run(WorkflowEvent<String> event, WorkflowStep step) {
    return switch (event.payload()) {
      case "uncaught" -> throw new IllegalStateException("nobody caught it");
      case "refused" -> refused(step);
      case "fails-for-good" -> failed(step);
      case "caught" -> caught(step);
      case "late" -> late(step);
      case "overtime" -> overtime(step);
      case "sleeps-until" -> sleepsUntil(step);
      case "waits-in-a-step" -> waits(step);
      default -> Map.of("unknown", List.of(event.payload()));
    };
  }

  private static Map<String, List<String>> refused(WorkflowStep step) {
    step.run("once", StepOptions.none(), OddFlow::refuse);
    return Map.of();
  }

  private static Map<String, List<String>> failed(WorkflowStep step) {
    StepOptions twice = StepOptions.none().withRetries(1, Duration.ofMillis(100));
    step.run("twice", twice, () -> fail("still closed"));
    return Map.of();
  }

  private static Map<String, List<String>> caught(WorkflowStep step) {
    try {
      step.run("once", StepOptions.none(), OddFlow::refuse);
    } catch (StepException e) {
      return Map.of("caught", List.of(e.step(), e.typeName(), e.reason()));
    }
    return Map.of();
  }

  private static Map<String, List<String>> late(WorkflowStep step) {
    try {
      step.waitForEvent("never", "never", Duration.ofSeconds(1), Approval.class);
    } catch (StepException e) {
      return Map.of("timeout", List.of(String.valueOf(e.isTimeout())));
    }
    return Map.of();
  }

  private static Map<String, List<String>> overtime(WorkflowStep step) {
    StepOptions brief =
        StepOptions.none().withRetries(0, Duration.ZERO).withTimeout(Duration.ofMillis(300));
    try {
      step.run("long", brief, () -> sleep(3000));
    } catch (StepException e) {
      return Map.of("overtime", List.of(String.valueOf(e.isTimeout())));
    }
    return Map.of();
  }

  private static Map<String, List<String>> sleepsUntil(WorkflowStep step) {
    Instant begun = step.run("now", StepOptions.none(), JsonType.ofInstant(), Instant::now);
    step.sleepUntil("later", begun.plusMillis(1200));
    boolean isLater = Instant.now().isAfter(begun.plusMillis(1000));
    return Map.of("later", List.of(String.valueOf(isLater)));
  }

  private static Map<String, List<String>> waits(WorkflowStep step) {
    String slept = step.run("sleeps", String.class, () -> sleep(50));
    return Map.of("slept", List.of(slept));
  }

  private static String sleep(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return "well";
  }

  private static void refuse() {
    throw new NonRetryableException("the card is stolen");
  }

  private static void fail(String reason) {
    throw new IllegalStateException(reason);
  }
}
