package dev.samovar.jvm;

import dev.samovar.http.Body;
import dev.samovar.http.CompressionFormat;
import java.io.InputStream;

/** A body that is decompressed while it is read. */
record InflatedBody(Body compressed, CompressionFormat format) implements Body {

  @Override
  public long length() {
    return UNKNOWN_LENGTH;
  }

  @Override
  public boolean isBuffered() {
    return false;
  }

  @Override
  public InputStream stream() {
    return new InflatedStream(compressed.stream(), format);
  }

  @Override
  public byte[] bytes(long limit) {
    return Body.of(stream()).bytes(limit);
  }
}
