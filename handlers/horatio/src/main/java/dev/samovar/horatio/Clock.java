package dev.samovar.horatio;

import java.time.Instant;

/** The time as the tables keep it. */
final class Clock {

  private Clock() {}

  /** To the millisecond, so that what was just written compares equal to what is read again. */
  static Instant now() {
    return Instant.ofEpochMilli(System.currentTimeMillis());
  }
}
