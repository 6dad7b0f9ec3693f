package dev.samovar.spi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data of server-sent events as they come.
 *
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation">HTML:
 *     interpreting an event stream</a>
 */
public final class EventLines {
  private static final int CHUNK_BYTES = 4096;

  private final InputStream stream;
  private final byte[] chunk = new byte[CHUNK_BYTES];
  private int count;
  private int at;
  private boolean afterReturn;

  public EventLines(InputStream stream) {
    this.stream = stream;
  }

  /** The data of the next event that has some; empty at the end. An event cut off there is none. */
  public Optional<String> next() throws IOException {
    StringBuilder data = new StringBuilder();
    boolean some = false;
    for (String line = line(); line != null; line = line()) {
      if (line.isEmpty() && some) {
        return Optional.of(data.toString());
      }
      if (line.startsWith("data:") || line.equals("data")) {
        data.append(some ? "\n" : "").append(value(line));
        some = true;
      }
    }
    return Optional.empty();
  }

  public void close() throws IOException {
    stream.close();
  }

  private static String value(String line) {
    int from = line.startsWith("data: ") ? 6 : Math.min(5, line.length());
    return line.substring(from);
  }

  private @Nullable String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int value = read(); value >= 0; value = read()) {
      boolean joined = value == '\n' && afterReturn;
      afterReturn = value == '\r';
      if (joined) {
        continue; // The second half of a line's end.
      }
      if (value == '\n' || value == '\r') {
        return Utf8.decode(line.toByteArray());
      }
      line.write(value);
    }
    return null;
  }

  private int read() throws IOException {
    if (at == count) {
      at = 0;
      count = stream.read(chunk, 0, chunk.length);
    }
    if (count < 0) {
      count = 0;
      return -1;
    }
    return chunk[at++] & 0xFF;
  }
}
