package dev.samovar.http;

/** Request bodies within a limit. */
final class BoundedBody {
  /** Of a body that is refused; a sender of more may miss the answer. */
  static final long DISCARDED_BYTES = 32L * 1024 * 1024;

  private BoundedBody() {}

  /**
   * @throws HttpException 413 if there are more bytes
   */
  static byte[] read(Body body, long limit) {
    if (body.length() > limit) {
      throw refuse(body, limit);
    }
    try {
      return body.bytes(limit);
    } catch (BodyTooLargeException e) {
      throw tooLarge(limit);
    }
  }

  /** Drop the body; the exception to throw. */
  static HttpException refuse(Body body, long limit) {
    body.discard(DISCARDED_BYTES);
    return tooLarge(limit);
  }

  private static HttpException tooLarge(long limit) {
    return HttpException.contentTooLarge(
        "The body is larger than the " + limit + " bytes that are accepted here");
  }
}
