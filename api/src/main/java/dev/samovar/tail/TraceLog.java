package dev.samovar.tail;

import java.time.Instant;
import java.util.List;

/**
 * A call of the console.
 *
 * @param level {@code debug}, {@code info}, {@code log}, {@code warn} or {@code error}
 * @param message what it was given, as JSON has it: texts, numbers, booleans, lists, maps; null for
 *     JavaScript's null
 */
public record TraceLog(Instant timestamp, String level, List<Object> message) {

  /** All that it was given, with a space between. */
  public String text() {
    return String.join(" ", message.stream().map(String::valueOf).toList());
  }
}
