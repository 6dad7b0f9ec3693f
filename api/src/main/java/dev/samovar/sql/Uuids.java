package dev.samovar.sql;

import java.util.UUID;

/** UUIDs as texts; {@code UUID.fromString} takes shortened groups and is a stub on TeaVM. */
final class Uuids {

  private Uuids() {}

  static UUID parse(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException("not a UUID");
    }
    long high = 0;
    long low = 0;
    int digits = 0;
    for (int i = 0; i < 36; i++) {
      if (i == 8 || i == 13 || i == 18 || i == 23) {
        require(text.charAt(i) == '-');
        continue;
      }
      int digit = Character.digit(text.charAt(i), 16);
      require(digit >= 0 && text.charAt(i) < 128);
      if (digits++ < 16) {
        high = high << 4 | digit;
      } else {
        low = low << 4 | digit;
      }
    }
    return new UUID(high, low);
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException("not a UUID");
    }
  }
}
