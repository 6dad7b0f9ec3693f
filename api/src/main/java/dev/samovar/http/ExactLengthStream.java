package dev.samovar.http;

import java.io.IOException;
import java.io.InputStream;

/** Holds a stream to the length that was promised for it. */
final class ExactLengthStream extends CountedStream {
  private final long length;

  ExactLengthStream(InputStream in, long length) {
    super(in);
    this.length = length;
  }

  @Override
  void check(long count, boolean isEnded) throws IOException {
    if (count > length || isEnded && count < length) {
      throw new IOException(
          "The body was announced with " + length + " bytes, the stream gave " + count);
    }
  }
}
