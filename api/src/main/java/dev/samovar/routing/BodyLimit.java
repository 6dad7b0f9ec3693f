package dev.samovar.routing;

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
      c.request().limitBody(bytes);
      return next.handle(c);
    };
  }
}
