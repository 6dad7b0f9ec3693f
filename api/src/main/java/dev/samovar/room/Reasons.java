package dev.samovar.room;

import dev.samovar.spi.Utf8;

/** What is wrong, as short as a close can say it. */
final class Reasons {
  private static final int MOST_BYTES = 123;

  private Reasons() {}

  static String of(BadMessageException bad) {
    String reason = String.valueOf(bad.getMessage());
    int end = Math.min(reason.length(), MOST_BYTES);
    while (Utf8.encodedLength(reason.substring(0, end)) > MOST_BYTES) {
      end--;
    }
    return reason.substring(0, end);
  }
}
