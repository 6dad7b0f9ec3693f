package dev.samovar.sse;

import dev.samovar.spi.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8 that end in CR LF, CR or LF, given as soon as they have ended. */
final class LineReader {
  private static final int MOST_BYTES = 1024 * 1024;

  private final InputStream stream;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final byte[] chunk = new byte[4096];
  private int at;
  private int count;
  private boolean skipLineFeed;
  private boolean isFirst = true;

  LineReader(InputStream stream) {
    this.stream = stream;
  }

  /**
   * Null at the end; what stands behind the last line break is no line.
   *
   * @throws IOException if the stream breaks off, or a line has more than 1 MiB
   */
  @Nullable String read() throws IOException {
    line.reset();
    for (int b = next(); b >= 0; b = next()) {
      boolean isSecondHalf = b == '\n' && skipLineFeed;
      skipLineFeed = b == '\r';
      if (isSecondHalf) {
        continue;
      }
      if (b == '\n' || b == '\r') {
        return text();
      }
      if (line.size() == MOST_BYTES) {
        throw new IOException("A line of an event stream has at most 1 MiB");
      }
      line.write(b);
    }
    return null;
  }

  private int next() throws IOException {
    if (at == count) {
      at = 0;
      count = stream.read(chunk);
    }
    return count < 0 ? -1 : chunk[at++] & 0xFF;
  }

  /** Without the byte order mark, which a stream may begin with. */
  private String text() {
    String text = Utf8.decode(line.toByteArray());
    boolean isMarked = isFirst && text.startsWith("\uFEFF");
    isFirst = false;
    return isMarked ? text.substring(1) : text;
  }
}
