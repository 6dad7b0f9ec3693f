package dev.samovar.durable;

/**
 * What the platform says of an alarm.
 *
 * @param isRetry whether an earlier call of this alarm failed
 * @param retryCount how many did
 */
public record AlarmInfo(boolean isRetry, int retryCount) {}
