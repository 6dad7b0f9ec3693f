package dev.samovar.spi.json;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A point in time as text: {@code 2024-02-29T10:15:30Z}.
 *
 * <p>In a worker it is also what {@link Instant#toString()} calls, as TeaVM's own would link {@code
 * java.time.format}.
 */
public final class InstantText {

  private InstantText() {}

  /** As {@link Instant#toString()} of the JDK. */
  public static String of(Instant value) {
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(time.toLocalDate().toString());
    pair(text.append('T'), time.getHour());
    pair(text.append(':'), time.getMinute());
    pair(text.append(':'), time.getSecond());
    fraction(text, time.getNano());
    return text.append('Z').toString();
  }

  private static void pair(StringBuilder text, int value) {
    text.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
  }

  /** In groups of three digits, as many as it takes. */
  private static void fraction(StringBuilder text, int nanos) {
    if (nanos != 0) {
      text.append('.');
    }
    for (int rest = nanos; rest != 0; rest = rest % 1_000_000 * 1000) {
      int group = rest / 1_000_000;
      text.append((char) ('0' + group / 100));
      pair(text, group % 100);
    }
  }
}
