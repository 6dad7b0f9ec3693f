package dev.samovar.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the bytes of a body whose length is not known beforehand, and refuses the first too many.
 */
final class BoundedStream extends InputStream {
  private final InputStream in;
  private final long limit;
  private long count;

  BoundedStream(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    return counted(value, value < 0 ? 0 : 1);
  }

  @Override
  public int read(byte[] target, int offset, int size) throws IOException {
    int read = in.read(target, offset, size);
    return counted(read, read);
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private int counted(int value, int read) {
    count += Math.max(0, read);
    if (count > limit) {
      throw new BodyTooLargeException(limit);
    }
    return value;
  }
}
