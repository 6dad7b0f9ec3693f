package dev.samovar.spi.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Reads ISO 8601 text from left to right.
 *
 * <p>By hand, because {@code java.time.format} brings locales and zones with it: 140 KB of a worker
 * (gzip).
 */
final class IsoText {

  private static final int NANO_DIGITS = 9;

  private final String text;
  private int at;

  IsoText(String text) {
    this.text = text;
  }

  /** {@code 2024-02-29}; years beyond four digits have a sign. */
  LocalDate date() {
    boolean negative = take('-');
    boolean wide = negative || take('+');
    int start = at;
    int year = digits(wide ? 9 : 4);
    if (at - start < 4) {
      throw fault();
    }
    require('-');
    int month = pair();
    require('-');
    return LocalDate.of(negative ? -year : year, month, pair());
  }

  /** {@code 10:15}, {@code 10:15:30} or {@code 10:15:30.123456789}. */
  LocalTime time() {
    int hour = pair();
    require(':');
    int minute = pair();
    if (!take(':')) {
      return LocalTime.of(hour, minute);
    }
    int second = pair();
    return LocalTime.of(hour, minute, second, take('.') ? nanos() : 0);
  }

  /** {@code Z} or {@code +01:00}. */
  ZoneOffset offset() {
    if (takeLetter('Z')) {
      return ZoneOffset.UTC;
    }
    boolean negative = take('-');
    if (!negative) {
      require('+');
    }
    int hours = pair();
    require(':');
    int minutes = pair();
    int seconds = take(':') ? pair() : 0;
    if (minutes > 59 || seconds > 59) {
      throw fault();
    }
    int total = (hours * 60 + minutes) * 60 + seconds;
    return ZoneOffset.ofTotalSeconds(negative ? -total : total);
  }

  /** A fraction of a second, of one to nine digits. */
  int nanos() {
    int start = at;
    int nanos = digits(NANO_DIGITS);
    for (int i = at - start; i < NANO_DIGITS; i++) {
      nanos *= 10;
    }
    return nanos;
  }

  /** A sign that may be left out; whether it is a minus. */
  boolean minus() {
    boolean minus = take('-');
    if (!minus) {
      take('+');
    }
    return minus;
  }

  /** A whole number of at least one digit. */
  long number() {
    int start = at;
    long number = 0;
    while (isDigit()) {
      number = Math.addExact(Math.multiplyExact(number, 10L), text.charAt(at++) - '0');
    }
    if (at == start) {
      throw fault();
    }
    return number;
  }

  boolean take(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  boolean takeLetter(char upper) {
    return take(upper) || take((char) (upper + 32));
  }

  void require(char c) {
    if (!take(c)) {
      throw fault();
    }
  }

  void requireLetter(char upper) {
    if (!takeLetter(upper)) {
      throw fault();
    }
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  DateTimeException fault() {
    return new DateTimeException("not ISO 8601");
  }

  private int pair() {
    int start = at;
    int pair = digits(2);
    if (at - start != 2) {
      throw fault();
    }
    return pair;
  }

  private int digits(int most) {
    int start = at;
    int number = 0;
    while (at - start < most && isDigit()) {
      number = number * 10 + (text.charAt(at++) - '0');
    }
    if (at == start) {
      throw fault();
    }
    return number;
  }

  private boolean isDigit() {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
