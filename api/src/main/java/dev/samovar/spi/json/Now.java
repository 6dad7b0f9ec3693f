package dev.samovar.spi.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The constraints {@code @Past}, {@code @Future} and their kin: how a time stands to now, in UTC.
 */
public final class Now {
  private static final long DAY_SECONDS = 86_400;

  private Now() {}

  /** Less than 0 for the past, more than 0 for the future. */
  public static int compare(Instant value) {
    return value.compareTo(Instant.now());
  }

  public static int compare(OffsetDateTime value) {
    return compare(value.toInstant());
  }

  public static int compare(LocalDateTime value) {
    return compare(value.toInstant(ZoneOffset.UTC));
  }

  /** Today is now. */
  public static int compare(LocalDate value) {
    long today = Math.floorDiv(Instant.now().getEpochSecond(), DAY_SECONDS);
    return Long.compare(value.toEpochDay(), today);
  }
}
