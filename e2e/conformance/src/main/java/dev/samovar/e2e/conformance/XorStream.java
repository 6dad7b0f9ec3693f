package dev.samovar.e2e.conformance;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Each byte changed by a key, as it comes. */
final class XorStream extends FilterInputStream {

  private final int key;

  XorStream(InputStream in, int key) {
    super(in);
    this.key = key;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    return value < 0 ? value : value ^ key;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    for (int i = 0; i < count; i++) {
      target[offset + i] ^= (byte) key;
    }
    return count;
  }
}
