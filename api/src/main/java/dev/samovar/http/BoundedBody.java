package dev.samovar.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Request bodies within a limit.
 *
 * <p>Of a body that is refused some is read on and dropped: a client that is still sending would
 * see its connection reset otherwise, and not the 413.
 */
final class BoundedBody {
  static final long DISCARDED_BYTES = 32L * 1024 * 1024;
  private static final int CHUNK_BYTES = 16 * 1024;

  private BoundedBody() {}

  /**
   * @throws HttpException 413 if there are more bytes
   */
  static byte[] read(Body body, long limit) {
    if (body.length() > limit) {
      throw refuse(body, limit);
    }
    return body.length() == Body.UNKNOWN_LENGTH ? counted(body, limit) : body.bytes(limit);
  }

  /** Drop the body; the exception to throw. */
  static HttpException refuse(Body body, long limit) {
    body.discard(DISCARDED_BYTES);
    return tooLarge(limit);
  }

  private static byte[] counted(Body body, long limit) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK_BYTES];
    try (InputStream in = body.stream()) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        if (bytes.size() + (long) read > limit) {
          StreamReader.discard(in, DISCARDED_BYTES);
          throw tooLarge(limit);
        }
        bytes.write(chunk, 0, read);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The body could not be read: " + e.getMessage(), e);
    }
  }

  private static HttpException tooLarge(long limit) {
    return HttpException.contentTooLarge(
        "The body is larger than the " + limit + " bytes that are accepted here");
  }
}
