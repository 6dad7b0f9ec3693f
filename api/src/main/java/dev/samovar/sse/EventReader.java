package dev.samovar.sse;

import dev.samovar.http.Body;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The events of another server, as they come:
 *
 * <pre>{@code
 * try (EventReader events = EventReader.of(Fetch.send(request).body())) {
 *   for (ServerSentEvent event : events) { … }
 * }
 * }</pre>
 *
 * <p>They are iterated once. An event that the stream breaks off in is not given.
 */
public final class EventReader implements Iterable<ServerSentEvent>, AutoCloseable {
  private final InputStream stream;
  private final LineReader lines;
  private final EventParser parser = new EventParser();
  private @Nullable ServerSentEvent next;
  private boolean ended;

  private EventReader(InputStream stream) {
    this.stream = stream;
    this.lines = new LineReader(stream);
  }

  /** The events of a body, which is read as a stream. */
  public static EventReader of(Body body) {
    return new EventReader(body.stream());
  }

  /** The id of the last event that had one, for a {@code Last-Event-ID}; empty if none had. */
  public String lastEventId() {
    return parser.lastEventId();
  }

  @Override
  public Iterator<ServerSentEvent> iterator() {
    return new Events();
  }

  /** Tells the other side that no more is wanted. */
  @Override
  public void close() {
    ended = true;
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The event stream could not be closed", e);
    }
  }

  private @Nullable ServerSentEvent read() {
    try {
      for (String line = lines.read(); line != null; line = lines.read()) {
        ServerSentEvent event = parser.line(line);
        if (event != null) {
          return event;
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("The event stream broke off: " + e.getMessage(), e);
    }
  }

  private final class Events implements Iterator<ServerSentEvent> {
    @Override
    public boolean hasNext() {
      if (next == null && !ended) {
        next = read();
        ended = next == null;
      }
      return next != null;
    }

    @Override
    public ServerSentEvent next() {
      if (!hasNext()) {
        throw new NoSuchElementException("The event stream has ended");
      }
      ServerSentEvent given = next;
      next = null;
      return given;
    }
  }
}
