package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class BodyTest {

  @Test
  void stream_isReadOnce() {
    Body body = Body.of(new ByteArrayInputStream(new byte[3]));

    body.bytes();

    assertThrows(IllegalStateException.class, body::bytes);
  }

  @Test
  void streamShorterThanAnnounced_isAnError() {
    Body body = Body.of(new ByteArrayInputStream(new byte[3]), 4);

    assertThrows(UncheckedIOException.class, body::bytes);
  }

  @Test
  void streamLongerThanAnnounced_isAnError() {
    Body body = Body.of(new ByteArrayInputStream(new byte[5]), 4);

    assertThrows(UncheckedIOException.class, body::bytes);
  }

  @Test
  void writtenTooMuch_isTooLarge() {
    Body body = Body.of(out -> out.write(new byte[100]));

    assertEquals(99, assertThrows(BodyTooLargeException.class, () -> body.bytes(99)).limit());
  }

  @Test
  void failingWriter_keepsItsCause() {
    IOException cause = new IOException("gone");
    Body body =
        Body.of(
            out -> {
              throw cause;
            });

    assertEquals(cause, assertThrows(UncheckedIOException.class, body::bytes).getCause());
  }

  @Test
  void loneSurrogate_isReplaced() {
    assertEquals("a\ufffdb", new BytesBody(Body.of("a\ud800b").bytes()).text());
  }
}
