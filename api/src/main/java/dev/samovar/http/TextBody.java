package dev.samovar.http;

import dev.samovar.spi.StreamSender;
import dev.samovar.spi.TextSource;
import dev.samovar.spi.Utf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A text, encoded when its bytes are asked for. */
final class TextBody implements Body, TextSource {
  private final String text;
  private byte @Nullable [] encoded;

  TextBody(String text) {
    this.text = text;
  }

  @Override
  public long length() {
    return encoded().length;
  }

  @Override
  public boolean isBuffered() {
    return true;
  }

  @Override
  public InputStream stream() {
    return new ByteArrayInputStream(encoded());
  }

  @Override
  public byte[] bytes(long limit) {
    byte[] bytes = encoded();
    if (bytes.length > limit) {
      throw new BodyTooLargeException(limit);
    }
    return bytes;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(encoded());
  }

  @Override
  public <T> T sentBy(StreamSender<T> sender) {
    throw new IllegalStateException("A body in memory is no stream");
  }

  private byte[] encoded() {
    byte[] bytes = encoded;
    if (bytes == null) {
      bytes = Utf8.encode(text);
      encoded = bytes;
    }
    return bytes;
  }
}
