package dev.samovar.http;

import java.io.InputStream;

/** A stream, to be read once. */
final class StreamBody implements Body {
  private final InputStream stream;
  private final long length;
  private boolean taken;

  StreamBody(InputStream stream, long length) {
    this.stream = stream;
    this.length = length;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isBuffered() {
    return false;
  }

  @Override
  public InputStream stream() {
    if (taken) {
      throw new IllegalStateException("The body is a stream and has been read already");
    }
    taken = true;
    return length == UNKNOWN_LENGTH ? stream : new ExactLengthStream(stream, length);
  }

  @Override
  public byte[] bytes(long limit) {
    if (length > limit) {
      throw new BodyTooLargeException(limit);
    }
    return StreamReader.readAll(stream(), limit);
  }
}
