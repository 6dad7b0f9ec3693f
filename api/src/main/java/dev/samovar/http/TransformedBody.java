package dev.samovar.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads as fast as what it writes is taken. */
record TransformedBody(Body source, BodyTransform transform) implements BodyWriter {
  private static final int CHUNK_BYTES = 16 * 1024;

  @Override
  public void writeTo(OutputStream out) throws IOException {
    byte[] chunk = new byte[CHUNK_BYTES];
    try (InputStream in = source.stream()) {
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        transform.chunk(chunk, count, out);
      }
    }
    transform.end(out);
  }
}
