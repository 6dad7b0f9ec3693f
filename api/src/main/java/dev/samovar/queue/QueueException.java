package dev.samovar.queue;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.spi.ClientFault;
import dev.samovar.worker.PlatformException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message that cannot be sent or read, or a queue that refused it. No message is quoted.
 *
 * <p>If no handler catches it, a message or a batch that is too large is answered 413, and a delay
 * out of range 422.
 */
public final class QueueException extends RuntimeException implements HttpFailure {

  private final transient @Nullable ClientFault fault;

  public QueueException(String message) {
    this(message, (Throwable) null);
  }

  public QueueException(String message, @Nullable Throwable cause) {
    super(message, cause);
    this.fault = null;
  }

  QueueException(String message, ClientFault fault) {
    super(message);
    this.fault = fault;
  }

  /**
   * The JavaScript error's name, such as {@code TypeError}; empty where the queue was not asked.
   */
  public Optional<String> platformName() {
    return PlatformException.nameOf(getCause());
  }

  @Override
  public Optional<HttpException> toHttp() {
    return ClientFault.toHttp(fault);
  }
}
