package dev.samovar.r2;

import java.util.Optional;

/** The value of a Range header: {@code bytes=0-99}, {@code bytes=100-}, {@code bytes=-50}. */
final class RangeHeader {

  /** No object is that long, so it does not matter by how much a number is larger. */
  private static final long BEYOND = 1L << 53;

  private RangeHeader() {}

  static Optional<R2Range> read(String value) {
    String text = value.trim();
    int dash = text.indexOf('-');
    if (!text.regionMatches(true, 0, "bytes=", 0, 6) || dash < 6) {
      return Optional.empty();
    }
    long first = number(text, afterBlanks(text, 6), dash);
    long last = number(text, dash + 1, text.length());
    if (first == -1 && last >= 0) {
      return Optional.of(new R2Range(-1, last));
    }
    if (first >= 0 && last == -1) {
      return Optional.of(R2Range.from(first));
    }
    return first >= 0 && last >= first
        ? Optional.of(R2Range.of(first, last - first + 1))
        : Optional.empty();
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** −1 for no digits, −2 for anything but digits. */
  private static long number(String text, int from, int to) {
    if (from == to) {
      return -1;
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -2;
      }
      number = Math.min(number * 10 + digit, BEYOND);
    }
    return number;
  }
}
