package dev.samovar.http;

import dev.samovar.spi.BytesSource;
import dev.samovar.spi.StreamSender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Bytes at hand. */
final class BytesBody implements Body, BytesSource {
  static final BytesBody EMPTY = new BytesBody(new byte[0]);

  private final byte[] bytes;

  BytesBody(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean isBuffered() {
    return true;
  }

  @Override
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public byte[] bytes(long limit) {
    if (bytes.length > limit) {
      throw new BodyTooLargeException(limit);
    }
    return bytes;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, bytes.length);
  }

  @Override
  public <T> T sentBy(StreamSender<T> sender) {
    throw new IllegalStateException("A body in memory is no stream");
  }
}
