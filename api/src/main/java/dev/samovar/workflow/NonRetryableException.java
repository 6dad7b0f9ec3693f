package dev.samovar.workflow;

/** Thrown in a step: it has failed, and is not tried again. */
public final class NonRetryableException extends RuntimeException {

  public NonRetryableException(String message) {
    super(message);
  }

  public NonRetryableException(String message, Throwable cause) {
    super(message, cause);
  }
}
