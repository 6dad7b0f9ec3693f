package dev.samovar.http;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body whose sender is at fault: its compressed data is malformed or truncated, or it breaks off.
 *
 * <p>Not caught, the answer is 400. Where the body is not the client's, catch it.
 */
public final class MalformedBodyException extends IOException implements HttpFailure {

  /** For runtimes. */
  public MalformedBodyException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  @Override
  public Optional<HttpException> toHttp() {
    return Optional.of(HttpException.badRequest("The body is malformed, or it breaks off", this));
  }
}
