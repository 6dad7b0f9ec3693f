package dev.samovar.vectorize;

import org.jspecify.annotations.Nullable;

/** The index refused a call, or a limit did. */
public final class VectorizeException extends RuntimeException {

  public VectorizeException(String message) {
    this(message, null);
  }

  public VectorizeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
