package dev.samovar.e2e.services;

import dev.samovar.workflow.Backoff;
import dev.samovar.workflow.StepOptions;
import dev.samovar.workflow.Workflow;
import dev.samovar.workflow.WorkflowEntrypoint;
import dev.samovar.workflow.WorkflowEvent;
import dev.samovar.workflow.WorkflowStep;
import java.time.Duration;
import java.time.Instant;

/** An order: charged, approved by somebody, shipped. */
@Workflow
final class OrderFlow implements WorkflowEntrypoint<Order, Receipt> {
  private static final StepOptions CHARGE =
      StepOptions.none()
          .withRetries(3, Duration.ofMillis(200), Backoff.LINEAR)
          .withTimeout(Duration.ofSeconds(30));

  private final Notes notes;

  OrderFlow(ServicesEnv env) {
    this.notes = new Notes(env.seen());
  }

  @Override
  public Receipt run(WorkflowEvent<Order> event, WorkflowStep step) {
    Order order = event.payload();
    String id = event.instanceId();
    notes.count(id + "-run");

    Charge charge = step.run("charge", CHARGE, Charge.class, () -> charge(id, order));
    step.sleep("cool down", Duration.ofMillis(300));
    Approval approval =
        step.waitForEvent("approval", "approved", Duration.ofMinutes(5), Approval.class);
    step.run("ship", StepOptions.none(), () -> notes.count(id + "-ship"));

    return new Receipt(id, order.item(), charge.cents(), charge.attempts(), approval.by());
  }

  private Charge charge(String id, Order order) {
    int attempts = notes.count(id + "-charge");
    if (attempts <= order.failures()) {
      throw new IllegalStateException("The bank is closed");
    }
    return new Charge(order.cents(), attempts, Instant.now());
  }
}
