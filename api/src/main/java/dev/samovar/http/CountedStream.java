package dev.samovar.http;

import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes are counted while they are read. */
abstract class CountedStream extends InputStream {
  private final InputStream in;
  private long count;

  CountedStream(InputStream in) {
    this.in = in;
  }

  /**
   * Check the count after a read.
   *
   * @param count the bytes so far
   * @param isEnded whether the stream has ended
   */
  abstract void check(long count, boolean isEnded) throws IOException;

  @Override
  public final int read() throws IOException {
    int value = in.read();
    counted(value < 0 ? -1 : 1);
    return value;
  }

  @Override
  public final int read(byte[] target, int offset, int size) throws IOException {
    int read = in.read(target, offset, size);
    counted(read);
    return read;
  }

  @Override
  public final int available() throws IOException {
    return in.available();
  }

  @Override
  public final void close() throws IOException {
    in.close();
  }

  private void counted(int read) throws IOException {
    count += Math.max(0, read);
    check(count, read < 0);
  }
}
