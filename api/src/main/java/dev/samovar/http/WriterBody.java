package dev.samovar.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Code that writes; runtimes push it to the client by {@link #writeTo}. */
final class WriterBody implements Body {
  private final BodyWriter writer;

  WriterBody(BodyWriter writer) {
    this.writer = writer;
  }

  @Override
  public long length() {
    return UNKNOWN_LENGTH;
  }

  @Override
  public boolean isBuffered() {
    return false;
  }

  /** Runs the writer to its end first: there is no second thread that could write meanwhile. */
  @Override
  public InputStream stream() {
    return new ByteArrayInputStream(bytes());
  }

  @Override
  public byte[] bytes(long limit) {
    LimitedBuffer buffer = new LimitedBuffer(limit);
    try {
      writer.writeTo(buffer);
    } catch (IOException e) {
      throw new UncheckedIOException("The body could not be written: " + e.getMessage(), e);
    }
    return buffer.toByteArray();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    writer.writeTo(out);
  }
}
