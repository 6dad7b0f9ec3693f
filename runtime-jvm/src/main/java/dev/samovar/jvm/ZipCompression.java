package dev.samovar.jvm;

import dev.samovar.http.Body;
import dev.samovar.http.CompressionFormat;
import dev.samovar.spi.CompressionDriver;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** java.util.zip. */
public final class ZipCompression implements CompressionDriver {

  @Override
  public Body compressed(Body body, CompressionFormat format) {
    return Body.of(out -> compress(body, format, out));
  }

  @Override
  public Body decompressed(Body body, CompressionFormat format) {
    return new InflatedBody(body, format);
  }

  private static void compress(Body body, CompressionFormat format, OutputStream out)
      throws IOException {
    DeflaterOutputStream deflated =
        switch (format) {
          case GZIP -> new GZIPOutputStream(out);
          case DEFLATE -> new DeflaterOutputStream(out);
          case DEFLATE_RAW -> new DeflaterOutputStream(out, new Deflater(-1, true));
        };
    body.writeTo(deflated);
    deflated.finish();
  }
}
