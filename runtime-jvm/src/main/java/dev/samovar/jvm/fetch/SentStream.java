package dev.samovar.jvm.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A request's body that remembers why it ended early: Java's client reads it in a thread of its own
 * and tells only that the connection failed.
 */
final class SentStream extends FilterInputStream {
  private volatile @Nullable Exception failure;

  SentStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      return super.read(target, offset, length);
    } catch (IOException | RuntimeException e) {
      failure = e;
      throw e;
    }
  }

  /**
   * Throw what a read has thrown.
   *
   * @throws UncheckedIOException for an {@link IOException}
   */
  void throwIfFailed() {
    Exception known = failure;
    if (known instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (known instanceof IOException io) {
      throw new UncheckedIOException(io.getMessage(), io);
    }
  }
}
