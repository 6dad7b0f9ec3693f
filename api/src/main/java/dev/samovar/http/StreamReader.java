package dev.samovar.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Streams to memory, within a limit. */
final class StreamReader {
  private static final int CHUNK_BYTES = 16 * 1024;

  private StreamReader() {}

  static byte[] readAll(InputStream stream, long limit) {
    try (stream) {
      return read(stream, limit);
    } catch (IOException e) {
      throw new UncheckedIOException("The body could not be read: " + e.getMessage(), e);
    }
  }

  private static byte[] read(InputStream stream, long limit) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK_BYTES];
    for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
      if (bytes.size() + (long) read > limit) {
        throw new BodyTooLargeException(limit);
      }
      bytes.write(chunk, 0, read);
    }
    return bytes.toByteArray();
  }

  static void copy(InputStream in, OutputStream out) throws IOException {
    byte[] chunk = new byte[CHUNK_BYTES];
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      out.write(chunk, 0, read);
    }
  }
}
