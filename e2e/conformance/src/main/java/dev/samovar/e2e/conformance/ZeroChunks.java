package dev.samovar.e2e.conformance;

import java.io.InputStream;
import java.util.Arrays;

/** Chunks of zero bytes, one a read. */
final class ZeroChunks extends InputStream {

  private final int chunk;
  private int left;

  ZeroChunks(int chunks, int chunk) {
    this.chunk = chunk;
    this.left = chunks * chunk;
  }

  @Override
  public int read() {
    return left-- > 0 ? 0 : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (left <= 0) {
      return -1;
    }
    int count = Math.min(Math.min(length, chunk), left);
    left -= count;
    Arrays.fill(target, offset, offset + count, (byte) 0);
    return count;
  }
}
