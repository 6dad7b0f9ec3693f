package dev.samovar.spi.json;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Points in time, read with any offset and written in UTC: {@code 2024-02-29T10:15:30Z}. */
public final class InstantCodec extends TimeCodec<Instant> {

  public static final InstantCodec INSTANCE = new InstantCodec();

  private InstantCodec() {
    super("a point in time such as 2024-02-29T10:15:30Z");
  }

  @Override
  Instant parse(IsoText text) {
    return OffsetDateTimeCodec.read(text).toInstant();
  }

  @Override
  String text(Instant value) {
    return utc(
        LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC));
  }

  /** As {@link Instant#toString()}, which would link {@code java.time.format}. */
  private static String utc(LocalDateTime time) {
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
