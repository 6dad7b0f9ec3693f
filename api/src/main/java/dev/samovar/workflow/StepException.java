package dev.samovar.workflow;

/**
 * A step that has failed for good: its retries are used up, it threw a {@link
 * NonRetryableException}, or nothing came that it waited for.
 *
 * <p>It is the same when the instance runs again, so what the step threw is told by type and
 * message alone.
 */
public final class StepException extends RuntimeException {
  private final String step;
  private final String typeName;
  private final String reason;

  /**
   * For runtimes.
   *
   * @param typeName the name of the class of what the step threw
   * @param reason its message
   */
  public StepException(String step, String typeName, String reason) {
    super("The step '" + step + "' failed: " + typeName + ": " + reason);
    this.step = step;
    this.typeName = typeName;
    this.reason = reason;
  }

  /** The step's name. */
  public String step() {
    return step;
  }

  /** The name of the class of what the step threw; {@code Error} for the platform's own. */
  public String typeName() {
    return typeName;
  }

  /** The message of what the step threw. */
  public String reason() {
    return reason;
  }

  /** Whether it took, or waited, too long. */
  public boolean isTimeout() {
    return typeName.equals("WorkflowTimeoutError") || reason.contains("timed out");
  }
}
