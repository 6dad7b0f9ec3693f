package dev.samovar.spi;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.http.Status;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Which exceptions are a client's error, and so neither logged nor a failure. */
public final class ClientErrors {

  private ClientErrors() {}

  /** The 4xx that an exception is, or maps itself to; empty for any other one. */
  public static Optional<HttpException> of(Throwable thrown) {
    Throwable cause = cause(thrown);
    Optional<HttpException> answer =
        cause instanceof HttpFailure failure ? failure.toHttp() : Optional.empty();
    if (thrown instanceof HttpException exception) {
      answer = Optional.of(exception);
    }
    return answer.filter(e -> e.status() < Status.INTERNAL_SERVER_ERROR);
  }

  /** The exception itself; the I/O error in an {@link UncheckedIOException}. */
  static Throwable cause(Throwable thrown) {
    return thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
  }
}
