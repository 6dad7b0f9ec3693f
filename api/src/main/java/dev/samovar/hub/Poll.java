package dev.samovar.hub;

import dev.samovar.sse.ServerSentEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened since, for clients that ask now and then. */
record Poll(EventRing ring, String session) {
  private static final int MOST_EVENTS = 50;

  /**
   * @param id null for all that is kept
   */
  Map<String, Object> since(@Nullable Long id) {
    boolean isWhole = id == null || ring.reachesBackTo(id);
    List<ServerSentEvent> events = ring.after(isWhole && id != null ? id : 0, session, MOST_EVENTS);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("missed", !isWhole);
    answer.put("events", events.stream().map(Poll::json).toList());
    answer.put("last", last(events));
    return answer;
  }

  /** A full page ends with its last event; another one ends now. */
  private long last(List<ServerSentEvent> events) {
    return events.size() < MOST_EVENTS
        ? ring.newest()
        : Long.parseLong(events.get(MOST_EVENTS - 1).id().orElseThrow());
  }

  private static Map<String, Object> json(ServerSentEvent event) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", Long.parseLong(event.id().orElseThrow()));
    json.put("event", event.name());
    json.put("data", event.data());
    return json;
  }
}
