package dev.samovar.routing;

import dev.samovar.http.HttpException;
import dev.samovar.http.Request;
import java.util.Optional;

/** A filter that bounds the bodies of requests. */
public final class BodyLimit {
  private BodyLimit() {}

  /**
   * 413 for a body that is announced as larger, or turns out to be when it is read into memory.
   *
   * @param bytes the most to accept; a body read as a stream is held to its announcement only
   */
  public static <E> Filter<E> of(long bytes) {
    return (c, next) -> {
      checkAnnounced(c.request(), bytes);
      c.request().limitBody(bytes);
      return next.handle(c);
    };
  }

  private static void checkAnnounced(Request request, long bytes) {
    Optional<String> length = request.header("Content-Length");
    if (length.isPresent() && exceeds(length.get(), bytes)) {
      throw HttpException.contentTooLarge(
          "The body is larger than the " + bytes + " bytes that are accepted here");
    }
  }

  private static boolean exceeds(String length, long bytes) {
    try {
      return Long.parseLong(length) > bytes;
    } catch (NumberFormatException e) {
      throw HttpException.badRequest("The Content-Length header is not a number");
    }
  }
}
