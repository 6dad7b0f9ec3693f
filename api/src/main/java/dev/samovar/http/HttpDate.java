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
  private static final String LONG_DAYS =
      " Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday,";
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final long SECONDS_OF_DAY = 86_400;
  private static final int LENGTH = 29;

  private HttpDate() {}

  /**
   * In the preferred form (IMF-fixdate), to the second.
   *
   * @throws HeaderException if the year is not within 0 to 9999
   */
  public static String format(Instant instant) {
    long seconds = instant.getEpochSecond();
    long day = Math.floorDiv(seconds, SECONDS_OF_DAY);
    int second = (int) Math.floorMod(seconds, SECONDS_OF_DAY);
    CivilDate date = CivilDate.ofEpochDay(day);
    if (date.year() < 0 || date.year() > 9999) {
      throw new HeaderException("An HTTP date has a year of four digits");
    }
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

  /**
   * Read any of the three forms that RFC 9110 has recipients accept: {@code Sun, 06 Nov 1994
   * 08:49:37 GMT}, {@code Sunday, 06-Nov-94 08:49:37 GMT}, {@code Sun Nov 6 08:49:37 1994} with two
   * places for the day. Empty for any other text.
   *
   * <p>A year of two digits that would be more than 50 years in the future is one of the past.
   */
  public static Optional<Instant> parse(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      return asctime(text);
    }
    return comma == 3 ? preferred(text) : rfc850(text, comma);
  }

  private static Optional<Instant> preferred(String text) {
    boolean framed = fits(text, "ddd, dd mmm dddd dd:dd:dd GMT") && isDay(text);
    return framed
        ? instant(number(text, 12, 16), text.substring(8, 11), number(text, 5, 7), text, 17)
        : Optional.empty();
  }

  private static Optional<Instant> rfc850(String text, int comma) {
    String date = text.substring(comma);
    boolean named = LONG_DAYS.contains(" " + text.substring(0, comma) + ",");
    if (!named || !fits(date, ", dd-mmm-dd dd:dd:dd GMT")) {
      return Optional.empty();
    }
    String month = date.substring(5, 8);
    int day = number(date, 2, 4);
    Instant now = Instant.now();
    long today = Math.floorDiv(now.getEpochSecond(), SECONDS_OF_DAY);
    int century = CivilDate.ofEpochDay(today).year() / 100 * 100;
    int year = number(date, 9, 11);
    if (year < 0) {
      return Optional.empty();
    }
    // 29 February has no day 50 years before; the day before it is near enough for this question.
    int comparedDay = Math.min(day, 28);
    boolean beyond =
        instant(century + year - 50, month, comparedDay, date, 12).map(now::isBefore).orElse(false);
    return instant(century + year - (beyond ? 100 : 0), month, day, date, 12);
  }

  private static Optional<Instant> asctime(String text) {
    boolean framed = fits(text, "ddd mmm ?d dd:dd:dd dddd") && isDay(text);
    int firstOfDay = framed && text.charAt(8) == ' ' ? 9 : 8;
    return framed
        ? instant(
            number(text, 20, 24), text.substring(4, 7), number(text, firstOfDay, 10), text, 11)
        : Optional.empty();
  }

  /** Letters of the frame stand for any character; blanks and punctuation for themselves. */
  private static boolean fits(String text, String frame) {
    if (text.length() != frame.length()) {
      return false;
    }
    for (int i = 0; i < frame.length(); i++) {
      char c = frame.charAt(i);
      boolean any = c == 'd' || c == 'm' || c == '?';
      if (!any && text.charAt(i) != c) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDay(String text) {
    return DAYS.indexOf(text.substring(0, 3)) % 3 == 0;
  }

  /**
   * @param time index of {@code 08:49:37} in the text
   */
  private static Optional<Instant> instant(
      int year, String monthName, int day, String text, int time) {
    int month = MONTHS.indexOf(monthName);
    int hour = number(text, time, time + 2);
    int minute = number(text, time + 3, time + 5);
    int second = number(text, time + 6, time + 8);
    boolean inRange = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0;
    if (year < 0 || month < 0 || month % 3 != 0 || !inRange || second > 60) {
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
