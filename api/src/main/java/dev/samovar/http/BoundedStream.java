package dev.samovar.http;

import java.io.InputStream;

/** Refuses the first byte over the limit of a body whose length is not known beforehand. */
final class BoundedStream extends CountedStream {
  private final long limit;

  BoundedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  void check(long count, boolean isEnded) {
    if (count > limit) {
      throw new BodyTooLargeException(limit);
    }
  }
}
