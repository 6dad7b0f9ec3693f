package dev.samovar.e2e.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** What a client makes of a compressed body. */
final class Gzip {

  private Gzip() {}

  static String unpacked(byte[] packed) {
    try {
      byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
