package dev.samovar.queue;

import org.jspecify.annotations.Nullable;

/** A message that cannot be sent or read, or a queue that refused it. No message is quoted. */
public final class QueueException extends RuntimeException {

  public QueueException(String message) {
    super(message);
  }

  public QueueException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
