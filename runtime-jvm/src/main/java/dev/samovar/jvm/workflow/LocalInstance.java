package dev.samovar.jvm.workflow;

import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkflowInstanceDriver;
import dev.samovar.workflow.InstanceError;
import dev.samovar.workflow.InstanceState;
import dev.samovar.workflow.InstanceStatus;
import dev.samovar.workflow.StepException;
import dev.samovar.workflow.WorkflowEvent;
import dev.samovar.workflow.WorkflowException;
import dev.samovar.workflow.WorkflowStep;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One instance; its run goes on in a thread of its own. */
final class LocalInstance implements WorkflowInstanceDriver {
  private final String id;
  private final Run run;
  private final WorkflowEvent<byte[]> event;
  private final WorkerLog log;
  private final Runnable forget;
  private LocalSteps steps = new LocalSteps();
  private InstanceState state = InstanceState.QUEUED;
  private @Nullable InstanceError error;
  private byte @Nullable [] output;

  LocalInstance(
      String id,
      Run run,
      byte[] params,
      String workflow,
      Instant created,
      WorkerLog log,
      Runnable forget) {
    this.forget = forget;
    this.id = id;
    this.run = run;
    this.event = new WorkflowEvent<>(params, created, id, workflow);
    this.log = log;
  }

  /** What the class does. */
  interface Run {
    byte[] with(WorkflowEvent<byte[]> event, WorkflowStep step);
  }

  synchronized void start() {
    LocalSteps mine = steps;
    state = InstanceState.RUNNING;
    Thread thread = new Thread(() -> run(mine), "workflow-" + id);
    thread.setDaemon(true);
    mine.begin(thread);
    thread.start();
  }

  private void run(LocalSteps mine) {
    try {
      byte[] result = run.with(event, new WorkflowStep(mine));
      end(mine, InstanceState.COMPLETE, null, result.length == 0 ? null : result);
    } catch (LocalSteps.Terminated e) {
      // By terminate() or restart(), which have said so.
    } catch (Throwable e) {
      log.error("The Workflow instance " + id + " failed", e);
      end(mine, InstanceState.ERRORED, error(e), null);
    }
  }

  private static InstanceError error(Throwable thrown) {
    return thrown instanceof StepException step
        ? new InstanceError(step.typeName(), step.reason())
        : new InstanceError(thrown.getClass().getName(), String.valueOf(thrown.getMessage()));
  }

  private synchronized void end(
      LocalSteps mine,
      InstanceState state,
      @Nullable InstanceError error,
      byte @Nullable [] output) {
    if (mine == steps && !this.state.isFinal()) {
      this.state = state;
      this.error = error;
      this.output = output;
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public synchronized InstanceStatus status() {
    boolean isRunning = state == InstanceState.RUNNING;
    return new InstanceStatus(isRunning ? steps.state() : state, error, output);
  }

  @Override
  public synchronized void pause() {
    require("pause", !state.isFinal());
    steps.pause(true);
  }

  @Override
  public synchronized void resume() {
    require("resume", !state.isFinal() && steps.state() == InstanceState.PAUSED);
    steps.pause(false);
  }

  @Override
  public synchronized void terminate() {
    require("terminate", !state.isFinal());
    state = InstanceState.TERMINATED;
    steps.terminate();
  }

  @Override
  public synchronized void restart() {
    steps.terminate();
    steps = new LocalSteps();
    error = null;
    output = null;
    start();
  }

  @Override
  public synchronized void sendEvent(String type, byte[] payload) {
    require("send '" + type + "' to", !state.isFinal());
    steps.send(type, payload);
  }

  @Override
  public synchronized void delete() {
    if (!state.isFinal()) {
      terminate();
    }
    forget.run();
  }

  @Override
  public Events subscribe(long cursor, List<String> types) {
    throw new WorkflowException(
        "An instance on a JVM has no subscriptions; test them with wrangler dev", null);
  }

  private void require(String what, boolean can) {
    if (!can) {
      throw new WorkflowException(
          "Cannot " + what + " the instance '" + id + "': it is " + status().state(), null);
    }
  }
}
