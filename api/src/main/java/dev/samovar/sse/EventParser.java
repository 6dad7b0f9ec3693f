package dev.samovar.sse;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines into events.
 *
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation">HTML:
 *     interpreting an event stream</a>
 */
final class EventParser {
  private static final int MOST_CHARS = 4 * 1024 * 1024;

  private final StringBuilder data = new StringBuilder();
  private boolean hasData;
  private String name = "";
  private String lastEventId = "";
  private Optional<Duration> retry = Optional.empty();

  String lastEventId() {
    return lastEventId;
  }

  /** The event that this line ends, or null. */
  @Nullable ServerSentEvent line(String line) {
    if (line.isEmpty()) {
      return event();
    }
    int colon = line.indexOf(':');
    if (colon < 0) {
      field(line, "");
    } else if (colon > 0) {
      int from = line.startsWith(" ", colon + 1) ? colon + 2 : colon + 1;
      field(line.substring(0, colon), line.substring(from));
    }
    return null;
  }

  private void field(String field, String value) {
    switch (field) {
      case "data":
        addData(value);
        break;
      case "event":
        name = value;
        break;
      case "id":
        lastEventId = value.indexOf('\0') < 0 ? value : lastEventId;
        break;
      case "retry":
        retry = millis(value).or(() -> retry);
        break;
      default:
        // Fields that the standard does not know are to be ignored.
    }
  }

  private void addData(String value) {
    if (data.length() + value.length() > MOST_CHARS) {
      throw new IllegalStateException("An event that is read has at most 4 Mi characters");
    }
    data.append(hasData ? "\n" : "").append(value);
    hasData = true;
  }

  private @Nullable ServerSentEvent event() {
    ServerSentEvent event = null;
    if (hasData) {
      Optional<String> id = lastEventId.isEmpty() ? Optional.empty() : Optional.of(lastEventId);
      String type = name.isEmpty() ? ServerSentEvent.MESSAGE : name;
      event = new ServerSentEvent(id, type, data.toString(), retry);
    }
    data.setLength(0);
    hasData = false;
    name = "";
    retry = Optional.empty();
    return event;
  }

  private static Optional<Duration> millis(String value) {
    boolean isNumber = !value.isEmpty() && value.length() < 10;
    for (int i = 0; i < value.length(); i++) {
      isNumber &= value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
    return isNumber ? Optional.of(Duration.ofMillis(Long.parseLong(value))) : Optional.empty();
  }
}
