package dev.samovar.http;

import java.io.UncheckedIOException;

/** Request bodies within a limit. */
final class BoundedBody {
  /** Of a body that is refused; a sender of more may miss the answer. */
  static final long DISCARDED_BYTES = 32L * 1024 * 1024;

  private BoundedBody() {}

  /**
   * @throws HttpException 413 if there are more bytes, 400 if the client sends fewer than announced
   */
  static byte[] read(Body body, long limit) {
    if (body.length() > limit) {
      throw refuse(body, limit);
    }
    try {
      return body.bytes(limit);
    } catch (BodyTooLargeException e) {
      throw tooLarge(limit);
    } catch (UncheckedIOException e) {
      // The client stopped in the middle; if it is still there, that is its fault to mend.
      throw HttpException.badRequest("The body could not be read to its end", e);
    }
  }

  /** Drop the body; the exception to throw. */
  static HttpException refuse(Body body, long limit) {
    body.discard(DISCARDED_BYTES);
    return tooLarge(limit);
  }

  static HttpException tooLarge(long limit) {
    return HttpException.contentTooLarge(
        "The body is larger than the " + limit + " bytes that are accepted here");
  }
}
