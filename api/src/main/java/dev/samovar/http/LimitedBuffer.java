package dev.samovar.http;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Collects bytes up to a limit. */
final class LimitedBuffer extends OutputStream {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final long limit;

  LimitedBuffer(long limit) {
    this.limit = limit;
  }

  @Override
  public void write(int value) {
    roomFor(1);
    bytes.write(value);
  }

  @Override
  public void write(byte[] source, int offset, int length) {
    roomFor(length);
    bytes.write(source, offset, length);
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  private void roomFor(int length) {
    if (bytes.size() + (long) length > limit) {
      throw new BodyTooLargeException(limit);
    }
  }
}
