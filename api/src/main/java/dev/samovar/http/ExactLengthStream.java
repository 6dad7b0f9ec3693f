package dev.samovar.http;

import java.io.IOException;
import java.io.InputStream;

/** Holds a stream to the length that was promised for it. */
final class ExactLengthStream extends InputStream {
  private final InputStream in;
  private final long length;
  private long count;

  ExactLengthStream(InputStream in, long length) {
    this.in = in;
    this.length = length;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    counted(value < 0 ? -1 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int size) throws IOException {
    return counted(in.read(target, offset, size));
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private int counted(int read) throws IOException {
    if (read >= 0) {
      count += read;
    }
    if (count > length || read < 0 && count < length) {
      throw new IOException(
          "The body was announced with " + length + " bytes, the stream gave " + count);
    }
    return read;
  }
}
