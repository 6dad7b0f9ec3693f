package dev.samovar.testing;

import dev.samovar.spi.ScheduledSource;

/** A cron trigger that a test lets fire. */
record GivenSchedule(String cron, long scheduledTimeMillis) implements ScheduledSource {

  /** A test's trigger is never run again. */
  @Override
  public void noRetry() {}
}
