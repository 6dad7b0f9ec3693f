package dev.samovar.spi;

/** What a runtime knows of a cron trigger that has fired. */
public interface ScheduledSource {

  /** Never null; empty if the runtime does not say which. */
  String cron();

  long scheduledTimeMillis();

  void noRetry();
}
