package dev.samovar.sql;

import dev.samovar.spi.CivilDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Times as texts, read and written by hand: {@code java.time.format} would bring a quarter of a
 * megabyte of tables.
 *
 * <p>Written with milliseconds always, so that the texts sort as the times do.
 */
public final class Times {

  private static final long LAST_SECOND_OF_9999 = 253_402_300_799L;
  private static final long FIRST_SECOND_OF_0 = -62_167_219_200L;

  private Times() {}

  /**
   * {@code 2026-11-21T08:00:00.000Z}: what JavaScript's {@code toISOString} gives; finer than a
   * millisecond is cut off.
   *
   * @throws IllegalArgumentException if the year is not of 0 to 9999
   */
  public static String text(Instant time) {
    long seconds = time.getEpochSecond();
    if (seconds < FIRST_SECOND_OF_0 || seconds > LAST_SECOND_OF_9999) {
      throw new IllegalArgumentException("A time must be in the years 0 to 9999 to be a text");
    }
    CivilDate date = CivilDate.ofEpochDay(Math.floorDiv(seconds, 86_400L));
    int second = (int) Math.floorMod(seconds, 86_400L);
    StringBuilder out = new StringBuilder(24);
    day(out, date.year(), date.month(), date.day()).append('T');
    padded(out, second / 3600, 2).append(':');
    padded(out, second / 60 % 60, 2).append(':');
    padded(out, second % 60, 2).append('.');
    return padded(out, time.getNano() / 1_000_000, 3).append('Z').toString();
  }

  /** {@code 2026-11-21}. */
  public static String text(LocalDate date) {
    return day(new StringBuilder(10), date.getYear(), date.getMonthValue(), date.getDayOfMonth())
        .toString();
  }

  static LocalDate date(String text) {
    if (text.length() != 10) {
      throw new DateTimeException("not a date");
    }
    CivilDate date = dateAt(text);
    return LocalDate.of(date.year(), date.month(), date.day());
  }

  static Instant instant(String text) {
    boolean utc = text.endsWith("Z");
    String bare = utc ? text.substring(0, text.length() - 1) : text;
    if (bare.length() < 16) {
      throw new DateTimeException("not a time");
    }
    // With a T and no Z it would be someone's local time; SQLite's own form has a blank and is UTC.
    if (bare.charAt(10) != (utc ? 'T' : ' ')) {
      throw new DateTimeException("not a time");
    }
    long day = dateAt(bare).epochDay();
    int minutes = below(24, bare, 11) * 60 + below(60, expect(bare, 13, ':'), 14);
    int second = bare.length() == 16 ? 0 : below(60, expect(bare, 16, ':'), 17);
    return Instant.ofEpochSecond(day * 86_400 + minutes * 60L + second, nanos(bare));
  }

  private static CivilDate dateAt(String text) {
    int year = number(text, 0, 4);
    int month = number(expect(text, 4, '-'), 5, 7);
    CivilDate date = new CivilDate(year, month, number(expect(text, 7, '-'), 8, 10));
    if (!date.exists()) {
      throw new DateTimeException("not a date");
    }
    return date;
  }

  private static int nanos(String text) {
    if (text.length() <= 19) {
      return 0;
    }
    int end = text.length();
    if (end > 29 || end == 20) {
      throw new DateTimeException("not a time");
    }
    int nanos = number(expect(text, 19, '.'), 20, end);
    for (int digits = end - 20; digits < 9; digits++) {
      nanos *= 10;
    }
    return nanos;
  }

  private static int below(int limit, String text, int from) {
    int value = number(text, from, from + 2);
    if (value >= limit) {
      throw new DateTimeException("not a time");
    }
    return value;
  }

  private static String expect(String text, int at, char wanted) {
    if (at >= text.length() || text.charAt(at) != wanted) {
      throw new DateTimeException("not a time");
    }
    return text;
  }

  private static int number(String text, int from, int to) {
    if (to > text.length()) {
      throw new DateTimeException("not a time");
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("not a time");
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static StringBuilder day(StringBuilder out, int year, int month, int day) {
    padded(out, year, 4).append('-');
    padded(out, month, 2).append('-');
    return padded(out, day, 2);
  }

  private static StringBuilder padded(StringBuilder out, int value, int width) {
    String digits = Integer.toString(value);
    for (int i = digits.length(); i < width; i++) {
      out.append('0');
    }
    return out.append(digits);
  }
}
