package dev.samovar.crypto;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.spi.ClientFault;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key that is none, a text that was tampered with, a parameter that the platform refuses. Its
 * message has no secret in it.
 *
 * <p>If no handler catches it, what a client can cause is answered 422 and not logged: a ciphertext
 * that cannot be decrypted, a malformed public key, a text that is not hexadecimal. A plaintext
 * that is too long is 413. A malformed private or secret key is a failure of the worker, so it is a
 * 500.
 */
public final class CryptoException extends RuntimeException implements HttpFailure {

  private final transient @Nullable ClientFault fault;

  public CryptoException(String message) {
    this(message, (Throwable) null);
  }

  public CryptoException(String message, @Nullable Throwable cause) {
    this(message, null, cause);
  }

  /** Something that a client sent. */
  CryptoException(String message, ClientFault fault) {
    this(message, fault, null);
  }

  CryptoException(String message, @Nullable ClientFault fault, @Nullable Throwable cause) {
    super(message, cause);
    this.fault = fault;
  }

  @Override
  public Optional<HttpException> toHttp() {
    return ClientFault.toHttp(fault);
  }
}
