package dev.samovar.http;

import java.io.InputStream;

/** A body that a client is sending, and that nobody may read. */
public final class SentBody implements Body {
  private final long length;
  private boolean discarded;

  public SentBody(long length) {
    this.length = length;
  }

  public boolean isDiscarded() {
    return discarded;
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
    throw new AssertionError("read");
  }

  @Override
  public byte[] bytes(long limit) {
    throw new AssertionError("read");
  }

  @Override
  public void discard(long most) {
    discarded = true;
  }
}
