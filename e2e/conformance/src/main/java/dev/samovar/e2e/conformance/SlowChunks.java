package dev.samovar.e2e.conformance;

import java.io.IOException;
import java.io.InputStream;

/** A number in each chunk, and a pause before it. */
final class SlowChunks extends InputStream {

  private final int chunks;
  private final long pauseMillis;
  private int given;

  SlowChunks(int chunks, long pauseMillis) {
    this.chunks = chunks;
    this.pauseMillis = pauseMillis;
  }

  @Override
  public int read() throws IOException {
    if (given == chunks) {
      return -1;
    }
    try {
      Thread.sleep(pauseMillis);
    } catch (InterruptedException e) {
      throw new IOException("Nobody waits for the rest", e);
    }
    return '0' + given++;
  }

  /** One at a time, as it comes. */
  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int value = read();
    if (value < 0) {
      return -1;
    }
    target[offset] = (byte) value;
    return 1;
  }
}
