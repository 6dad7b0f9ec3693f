package dev.samovar.email;

import org.jspecify.annotations.Nullable;

/**
 * A message that the platform refused, or that cannot be one. The message has the platform's own
 * text as it is.
 */
public final class EmailException extends RuntimeException {

  public EmailException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
