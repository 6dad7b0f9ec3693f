package dev.samovar.crypto;

import dev.samovar.spi.DigestDriver;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Makes a digest of what is written to it, and keeps none of it.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/runtime-apis/web-crypto/#constructors">Workers:
 *     DigestStream</a>
 */
public final class DigestStream extends OutputStream {
  private final DigestDriver driver;
  private final OutputStream stream;
  private boolean closed;

  DigestStream(DigestDriver driver) {
    this.driver = driver;
    this.stream = driver.stream();
  }

  @Override
  public void write(int value) throws IOException {
    requireOpen();
    stream.write(value);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    requireOpen();
    stream.write(bytes, offset, length);
  }

  /** Nothing more can be written. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      stream.close();
    }
  }

  /** The digest of all that was written; closes the stream. */
  public byte[] digest() throws IOException {
    close();
    return driver.digest();
  }

  private void requireOpen() throws IOException {
    if (closed) {
      throw new IOException("The digest stream is closed; open another one for more content");
    }
  }
}
