package dev.samovar.jvm.durable;

import java.time.Duration;

/**
 * An alarm that is set.
 *
 * @param scheduledTime that it was set to, in milliseconds since 1970
 * @param nextTime when it is to ring; later than that if it has failed
 * @param retryCount how often it has failed
 */
record Alarm(long scheduledTime, long nextTime, int retryCount) {

  private static final int MAX_RETRIES = 6;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

  static Alarm at(long time) {
    return new Alarm(time, time, 0);
  }

  boolean mayRing() {
    return retryCount <= MAX_RETRIES;
  }

  /** After waits that double from 2 seconds, as on Cloudflare. */
  Alarm repeated(long now) {
    long wait = FIRST_WAIT.toMillis() << retryCount;
    return new Alarm(scheduledTime, now + wait, retryCount + 1);
  }
}
