package dev.samovar.durable;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.spi.ClientFault;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of an object's storage that cannot be stored, or is not what was asked for.
 *
 * <p>If no handler catches it, a key that is too long is answered 422, and a value that is too long
 * 413.
 */
public final class StorageException extends RuntimeException implements HttpFailure {

  private final transient @Nullable ClientFault fault;

  StorageException(String message) {
    super(message);
    this.fault = null;
  }

  StorageException(String message, ClientFault fault) {
    super(message);
    this.fault = fault;
  }

  StorageException(String message, Throwable cause) {
    super(message, cause);
    this.fault = null;
  }

  @Override
  public Optional<HttpException> toHttp() {
    return ClientFault.toHttp(fault);
  }
}
