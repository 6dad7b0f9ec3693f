package dev.samovar.workflow;

import dev.samovar.json.Json;
import dev.samovar.spi.WorkflowInstanceDriver;
import java.util.List;

/**
 * One instance of a Workflow. A call that it is not in the state for throws a {@link
 * WorkflowException}.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workflows/build/workers-api/#workflowinstance">Workflows:
 *     WorkflowInstance</a>
 */
public final class WorkflowInstance {
  private final WorkflowInstanceDriver driver;

  WorkflowInstance(WorkflowInstanceDriver driver) {
    this.driver = driver;
  }

  public String id() {
    return driver.id();
  }

  /** How it stands now. */
  public InstanceStatus status() {
    return driver.status();
  }

  /** Stop before the next step. */
  public void pause() {
    driver.pause();
  }

  /** Go on after {@link #pause()}. */
  public void resume() {
    driver.resume();
  }

  /** End it; what is under way is broken off. */
  public void terminate() {
    driver.terminate();
  }

  /** Begin again, with no result of before. */
  public void restart() {
    driver.restart();
  }

  /**
   * Send what the instance waits for, or will.
   *
   * @param payload what {@link Json#write(Object)} takes
   */
  public void sendEvent(String type, Object payload) {
    driver.sendEvent(type, Json.write(payload));
  }

  /**
   * Remove the instance and all that it stored, in whatever state it is. Its id may be used again.
   *
   * @throws WorkflowException if it does not exist any more
   */
  public void delete() {
    driver.delete();
  }

  /**
   * What has happened to the instance and what will, to its end.
   *
   * @param types the kinds of event, such as {@code step_completed}; none for all
   * @throws WorkflowException if a kind is unknown, and on a JVM
   */
  public InstanceSubscription subscribe(String... types) {
    return subscribeAfter(-1, types);
  }

  /**
   * As {@link #subscribe}, from behind an event.
   *
   * @param eventId the {@link InstanceEvent#id} of the last one that is known
   */
  public InstanceSubscription subscribeAfter(long eventId, String... types) {
    return new InstanceSubscription(driver.subscribe(eventId, List.of(types)));
  }
}
