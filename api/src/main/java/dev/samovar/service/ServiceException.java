package dev.samovar.service;

import dev.samovar.worker.PlatformException;
import org.jspecify.annotations.Nullable;

/**
 * A call of another worker that failed: its code threw, it has no such method, or something cannot
 * cross. What it threw is told by type and message; the exception itself stays in its log.
 */
public final class ServiceException extends PlatformException {
  /** The name of the error of what cannot cross. */
  public static final String CANNOT_CROSS = "DataCloneError";

  private final boolean remote;

  /**
   * For runtimes.
   *
   * @param typeName the name of the exception's class, or of JavaScript's error
   * @param remote whether the other worker's code threw it
   */
  public ServiceException(
      String typeName, @Nullable String message, boolean remote, @Nullable Throwable cause) {
    super(typeName, message, null, cause);
    this.remote = remote;
  }

  /**
   * The name of the exception's class, {@code java.lang.IllegalStateException}, or of JavaScript's
   * error, {@code TypeError}.
   */
  public String typeName() {
    return name();
  }

  /** Whether the other worker has no method of that name. */
  public boolean isMissing() {
    String message = getMessage();
    return message != null && message.contains("does not implement the method");
  }

  /** Whether a parameter or a result is nothing that crosses. */
  public boolean cannotCross() {
    return name().equals(CANNOT_CROSS);
  }

  @Override
  protected boolean flag(String name) {
    if (name.equals("remote")) {
      return remote;
    }
    return getCause() instanceof PlatformException platform
        && (name.equals("retryable") && platform.isRetryable()
            || name.equals("overloaded") && platform.isOverloaded());
  }
}
