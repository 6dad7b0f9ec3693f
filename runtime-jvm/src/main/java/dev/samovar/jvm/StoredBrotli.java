package dev.samovar.jvm;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Brotli that stores bytes as they are: a valid stream for every decoder, and no smaller. The JDK
 * has no encoder, and on one machine the size of an answer does not matter.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7932#section-9.2">RFC 7932 §9.2: meta-block
 *     header</a>
 */
final class StoredBrotli extends FilterOutputStream {
  private static final int BLOCK_BYTES = 1 << 16;

  private boolean begun;

  StoredBrotli(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int done = 0; done < length; done += BLOCK_BYTES) {
      int size = Math.min(BLOCK_BYTES, length - done);
      header(size);
      out.write(bytes, offset + done, size);
    }
  }

  @Override
  public void close() throws IOException {
    // ISLAST and ISLASTEMPTY; before them, if nothing was written, the bit of a window of 64 KiB.
    out.write(begun ? 0b11 : 0b110);
    out.close();
  }

  /** Not the last; four nibbles of length - 1; uncompressed. The first has the window's bit too. */
  private void header(int size) throws IOException {
    int bits = size - 1 << 3 | 1 << 19;
    int shifted = begun ? bits : bits << 1;
    begun = true;
    for (int i = 0; i < 3; i++) {
      out.write(shifted >> 8 * i & 0xFF);
    }
  }
}
