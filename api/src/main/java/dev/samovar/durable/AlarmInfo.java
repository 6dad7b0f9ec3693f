package dev.samovar.durable;

import java.time.Instant;

/**
 * What the platform says of an alarm.
 *
 * @param isRetry whether an earlier call of this alarm failed
 * @param retryCount how many did
 * @param scheduledTime the time that it was set to
 */
public record AlarmInfo(boolean isRetry, int retryCount, Instant scheduledTime) {}
