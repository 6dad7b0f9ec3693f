package dev.samovar.http;

import java.util.Optional;

/**
 * A body of more bytes than its reader accepts.
 *
 * <p>Not caught, the answer is 413. Where the body is not the client's, catch it.
 */
public final class BodyTooLargeException extends RuntimeException implements HttpFailure {
  private final long limit;

  public BodyTooLargeException(long limit) {
    super("The body is larger than the limit of " + limit + " bytes; read it as a stream instead");
    this.limit = limit;
  }

  @Override
  public Optional<HttpException> toHttp() {
    return Optional.of(BoundedBody.tooLarge(limit));
  }

  /** In bytes. */
  public long limit() {
    return limit;
  }
}
