package dev.samovar.http;

/** A body of more bytes than its reader is willing to hold in memory. */
public final class BodyTooLargeException extends RuntimeException {
  private final long limit;

  public BodyTooLargeException(long limit) {
    super("The body is larger than the limit of " + limit + " bytes; read it as a stream instead");
    this.limit = limit;
  }

  /** In bytes. */
  public long limit() {
    return limit;
  }
}
