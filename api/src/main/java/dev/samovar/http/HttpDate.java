package dev.samovar.http;

import dev.samovar.spi.CivilDate;
import java.time.Instant;
import java.util.Optional;

/**
 * Dates as HTTP writes them: {@code Sun, 06 Nov 1994 08:49:37 GMT}.
 *
 * <p>By hand: java.time.format would link its locale tables.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7">RFC 9110 §5.6.7</a>
 */
public final class HttpDate {
  private static final String DAYS = "ThuFriSatSunMonTueWed";
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final long SECONDS_OF_DAY = 86_400;
  private static final int LENGTH = 29;

  private HttpDate() {}

  /** In the preferred form (IMF-fixdate), to the second; for years 0 to 9999. */
  public static String format(Instant instant) {
    long seconds = instant.getEpochSecond();
    long day = Math.floorDiv(seconds, SECONDS_OF_DAY);
    int second = (int) Math.floorMod(seconds, SECONDS_OF_DAY);
    CivilDate date = CivilDate.ofEpochDay(day);
    int weekday = (int) Math.floorMod(day, 7L);
    StringBuilder text = new StringBuilder(LENGTH);
    text.append(DAYS, 3 * weekday, 3 * weekday + 3).append(", ");
    digits(text, date.day(), 2).append(' ');
    text.append(MONTHS, 3 * date.month() - 3, 3 * date.month()).append(' ');
    digits(text, date.year(), 4).append(' ');
    digits(text, second / 3600, 2).append(':');
    digits(text, second / 60 % 60, 2).append(':');
    return digits(text, second % 60, 2).append(" GMT").toString();
  }

  /** Read the preferred form; nothing for any other, which RFC 9110 has senders never write. */
  public static Optional<Instant> parse(String text) {
    boolean framed =
        text.length() == LENGTH
            && text.startsWith(", ", 3)
            && text.endsWith(" GMT")
            && text.charAt(7) == ' '
            && text.charAt(11) == ' '
            && text.charAt(16) == ' '
            && text.charAt(19) == ':'
            && text.charAt(22) == ':';
    return framed ? parseFields(text) : Optional.empty();
  }

  private static Optional<Instant> parseFields(String text) {
    int weekday = DAYS.indexOf(text.substring(0, 3));
    int month = MONTHS.indexOf(text.substring(8, 11));
    int day = number(text, 5, 7);
    int year = number(text, 12, 16);
    int hour = number(text, 17, 19);
    int minute = number(text, 20, 22);
    int second = number(text, 23, 25);
    boolean named = weekday >= 0 && weekday % 3 == 0 && month >= 0 && month % 3 == 0;
    boolean inRange = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0;
    if (!named || !inRange || second > 60 || year < 0) {
      return Optional.empty();
    }
    CivilDate date = new CivilDate(year, month / 3 + 1, day);
    return date.exists()
        ? Optional.of(
            Instant.ofEpochSecond(
                date.epochDay() * SECONDS_OF_DAY + hour * 3600L + minute * 60L + second))
        : Optional.empty();
  }

  /** -1 if it is not digits only. */
  private static int number(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      if (!Ascii.isDigit(text.charAt(i))) {
        return -1;
      }
      value = 10 * value + text.charAt(i) - '0';
    }
    return value;
  }

  private static StringBuilder digits(StringBuilder text, int value, int width) {
    String digits = Integer.toString(value);
    for (int i = digits.length(); i < width; i++) {
      text.append('0');
    }
    return text.append(digits);
  }
}
