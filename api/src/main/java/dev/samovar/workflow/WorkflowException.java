package dev.samovar.workflow;

import org.jspecify.annotations.Nullable;

/** What the platform refuses to do with an instance. */
public final class WorkflowException extends RuntimeException {

  /** For runtimes. */
  public WorkflowException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Whether there is no instance with that id. */
  public boolean isMissing() {
    return has("instance.not_found");
  }

  /** Whether there is an instance with that id already. */
  public boolean isExisting() {
    return has("already_exists");
  }

  private boolean has(String code) {
    String message = getMessage();
    return message != null && message.contains(code);
  }
}
