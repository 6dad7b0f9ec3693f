package dev.samovar.crypto;

import org.jspecify.annotations.Nullable;

/**
 * A key that is none, a text that was tampered with, a parameter that the platform refuses. Its
 * message has no secret in it.
 */
public final class CryptoException extends RuntimeException {

  public CryptoException(String message) {
    this(message, null);
  }

  public CryptoException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
