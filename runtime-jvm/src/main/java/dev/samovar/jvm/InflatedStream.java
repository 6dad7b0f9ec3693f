package dev.samovar.jvm;

import dev.samovar.http.CompressionFormat;
import dev.samovar.http.MalformedBodyException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Decompresses as strictly as the platform: data that is malformed, truncated, or goes on behind
 * its end is an error. {@link java.util.zip.GZIPInputStream} ignores what follows.
 *
 * @see <a href="https://compression.spec.whatwg.org/#decompression-stream">Compression Standard:
 *     DecompressionStream</a>
 */
final class InflatedStream extends InflaterInputStream {
  private static final int CHUNK_BYTES = 16 * 1024;
  private static final int MAGIC = 0x8B1F;
  private static final int DEFLATE = 8;
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final boolean gzip;
  private final CRC32 checksum = new CRC32();
  private long count;
  private boolean begun;
  private boolean ended;

  InflatedStream(InputStream in, CompressionFormat format) {
    super(in, new Inflater(format != CompressionFormat.DEFLATE), CHUNK_BYTES);
    this.gzip = format == CompressionFormat.GZIP;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      begin();
      int read = super.read(target, offset, length);
      if (read > 0) {
        checksum.update(target, offset, read);
        count += read;
      }
      if (read < 0) {
        end();
      }
      return read;
    } catch (EOFException | ZipException e) {
      throw new MalformedBodyException("The compressed data is malformed: " + e.getMessage(), e);
    }
  }

  /** RFC 1952 §2.3: the header of a gzip member. */
  private void begin() throws IOException {
    if (!gzip || begun) {
      return;
    }
    begun = true;
    if (number(in, 2) != MAGIC || number(in, 1) != DEFLATE) {
      throw new ZipException("it is no gzip");
    }
    long flags = number(in, 1);
    number(in, 6);
    if ((flags & EXTRA) != 0) {
      in.skipNBytes(number(in, 2));
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECKSUM) != 0) {
      number(in, 2);
    }
  }

  private void end() throws IOException {
    if (ended) {
      return;
    }
    ended = true;
    int left = inf.getRemaining();
    InputStream rest = new SequenceInputStream(new ByteArrayInputStream(buf, len - left, left), in);
    if (gzip
        && (number(rest, 4) != checksum.getValue() || number(rest, 4) != (count & 0xFFFF_FFFFL))) {
      throw new ZipException("its checksum or length is wrong");
    }
    if (rest.read() >= 0) {
      throw new ZipException("it goes on behind its end");
    }
  }

  private void skipText() throws IOException {
    while (number(in, 1) != 0) {
      continue;
    }
  }

  /** The lowest byte first. */
  private static long number(InputStream in, int bytes) throws IOException {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      int value = in.read();
      if (value < 0) {
        throw new EOFException("it is truncated");
      }
      number |= (long) value << 8 * i;
    }
    return number;
  }
}
