package dev.samovar.sse;

import dev.samovar.http.HttpException;
import java.time.Duration;
import java.util.Optional;

/**
 * One event of a {@code text/event-stream}.
 *
 * @param id what a browser that reconnects says in {@code Last-Event-ID}; empty if the event has
 *     none of its own
 * @param name what a page listens to; {@code message} where the stream does not say
 * @param data a text of any number of lines; as a rule JSON
 * @param retry how long a browser is to wait before it reconnects
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">HTML: server-sent
 *     events</a>
 */
public record ServerSentEvent(
    Optional<String> id, String name, String data, Optional<Duration> retry) {
  /** The name of an event that says none. */
  public static final String MESSAGE = "message";

  /**
   * @throws HttpException 422 if the id or the name has a line break, which would begin another
   *     field, or the id a NUL
   */
  public ServerSentEvent {
    requireOneLine("id", id.orElse(""));
    requireOneLine("name", name);
  }

  /** An event that pages get by {@code onmessage}. */
  public static ServerSentEvent of(String data) {
    return new ServerSentEvent(Optional.empty(), MESSAGE, data, Optional.empty());
  }

  /** An event that pages get by {@code addEventListener(name, …)}. */
  public static ServerSentEvent of(String name, String data) {
    return new ServerSentEvent(Optional.empty(), name, data, Optional.empty());
  }

  public ServerSentEvent withId(String id) {
    return new ServerSentEvent(Optional.of(id), name, data, retry);
  }

  public ServerSentEvent withRetry(Duration wait) {
    return new ServerSentEvent(id, name, data, Optional.of(wait));
  }

  /** As it stands in the stream, the empty line behind it included. */
  public String toText() {
    StringBuilder text = new StringBuilder(data.length() + 32);
    retry.ifPresent(wait -> text.append("retry: ").append(wait.toMillis()).append('\n'));
    id.ifPresent(value -> text.append("id: ").append(value).append('\n'));
    if (!name.equals(MESSAGE)) {
      text.append("event: ").append(name).append('\n');
    }
    EventLines.append(text, "data: ", data);
    return text.append('\n').toString();
  }

  private static void requireOneLine(String what, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\n' || c == '\r' || c == 0) {
        throw new HttpException(422, "invalid_event", "The " + what + " of an event is one line");
      }
    }
  }
}
