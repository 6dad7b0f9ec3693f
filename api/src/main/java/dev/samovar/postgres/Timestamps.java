package dev.samovar.postgres;

import dev.samovar.spi.CivilDate;

/** Times with a zone as the server writes them: in the session's zone, which may be any. */
final class Timestamps {

  private static final int DAY = 10;
  private static final int SECOND = 19;

  private Timestamps() {}

  /**
   * {@code 2026-11-21 08:00:00.5+02} as {@code 2026-11-21T06:00:00.5Z}; one outside the years 0 to
   * 9999, and {@code infinity}, as it is.
   */
  static String iso(String text) {
    int zone = Math.max(text.indexOf('+', SECOND), text.indexOf('-', SECOND));
    if (zone < 0 || text.charAt(DAY) != ' ' || text.endsWith("BC")) {
      return text;
    }
    int offset = seconds(text, zone + 1) * (text.charAt(zone) == '-' ? -1 : 1);
    String fraction = text.substring(SECOND, zone);
    if (offset == 0) {
      return text.substring(0, DAY) + 'T' + text.substring(DAY + 1, SECOND) + fraction + 'Z';
    }
    return shifted(text, offset) + fraction + 'Z';
  }

  private static String shifted(String text, int offset) {
    CivilDate day = new CivilDate(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    long time = day.epochDay() * 86_400 + seconds(text, DAY + 1) - offset;
    CivilDate utc = CivilDate.ofEpochDay(Math.floorDiv(time, 86_400L));
    int second = (int) Math.floorMod(time, 86_400L);
    StringBuilder out = new StringBuilder(27);
    padded(out, utc.year(), 4).append('-');
    padded(out, utc.month(), 2).append('-');
    padded(out, utc.day(), 2).append('T');
    padded(out, second / 3600, 2).append(':');
    padded(out, second / 60 % 60, 2).append(':');
    return padded(out, second % 60, 2).toString();
  }

  /** Of {@code 05}, {@code 05:30} or {@code 05:30:15}. */
  private static int seconds(String text, int from) {
    int seconds = 0;
    int at = from;
    for (int unit = 3600; unit > 0 && at + 2 <= text.length(); unit /= 60, at += 3) {
      seconds += number(text, at, at + 2) * unit;
    }
    return seconds;
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  private static StringBuilder padded(StringBuilder out, int value, int width) {
    String digits = Integer.toString(value);
    for (int i = digits.length(); i < width; i++) {
      out.append('0');
    }
    return out.append(digits);
  }
}
