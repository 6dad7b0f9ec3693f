package dev.samovar.routing;

/** A filter that bounds the bodies of requests. */
public final class BodyLimit {
  private BodyLimit() {}

  /**
   * 413 for a body that is announced as larger, or turns out to be while it is read: into memory,
   * as a form, as a stream. The filter nearest to the handler counts.
   *
   * @param bytes the most to accept, as they are sent: compressed, if they are
   */
  public static <E> Filter<E> of(long bytes) {
    return (c, next) -> {
      c.request().limitBody(bytes);
      return next.handle(c);
    };
  }
}
