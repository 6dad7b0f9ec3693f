package dev.samovar.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.http.Body;
import dev.samovar.http.BodyTooLargeException;
import dev.samovar.http.CompressionFormat;
import dev.samovar.http.MalformedBodyException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ZipCompressionTest {
  private final ZipCompression compression = new ZipCompression();

  @ParameterizedTest
  @EnumSource(CompressionFormat.class)
  void compressed_isDecompressed(CompressionFormat format) {
    assertEquals("hello", decompressed(compressed("hello", format), format).text());
    assertEquals("", decompressed(compressed("", format), format).text());
  }

  @ParameterizedTest
  @EnumSource(CompressionFormat.class)
  void truncated_isMalformed(CompressionFormat format) {
    byte[] whole = compressed("hello hello hello hello", format);
    for (int length = 0; length < whole.length; length++) {
      assertMalformed(Arrays.copyOf(whole, length), format);
    }
  }

  @ParameterizedTest
  @EnumSource(CompressionFormat.class)
  void whatGoesOnBehindItsEnd_isMalformed(CompressionFormat format) {
    byte[] whole = compressed("hello", format);

    assertMalformed(Arrays.copyOf(whole, whole.length + 1), format);
  }

  @Test
  void wrongChecksum_isMalformed() {
    byte[] whole = compressed("hello", CompressionFormat.GZIP);
    whole[whole.length - 5] ^= 1;

    assertMalformed(whole, CompressionFormat.GZIP);
  }

  @Test
  void bomb_isReadNoFurtherThanItsLimit() {
    byte[] bomb = compressed("0".repeat(5_000_000), CompressionFormat.GZIP);

    assertThrows(
        BodyTooLargeException.class,
        () -> decompressed(bomb, CompressionFormat.GZIP).bytes(1 << 20));
  }

  @Test
  void stream_isNotReadAhead() throws Exception {
    byte[] bomb = compressed("0".repeat(5_000_000), CompressionFormat.GZIP);

    try (InputStream in = decompressed(bomb, CompressionFormat.GZIP).stream()) {
      assertEquals('0', in.read());
    }
  }

  private void assertMalformed(byte[] bytes, CompressionFormat format) {
    var e = assertThrows(UncheckedIOException.class, () -> decompressed(bytes, format).bytes(1000));

    assertInstanceOf(MalformedBodyException.class, e.getCause());
  }

  private byte[] compressed(String text, CompressionFormat format) {
    return compression.compressed(Body.of(text), format).bytes().clone();
  }

  private Body decompressed(byte[] bytes, CompressionFormat format) {
    return compression.decompressed(Body.of(bytes), format);
  }
}
