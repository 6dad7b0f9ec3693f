package dev.samovar.worker;

import dev.samovar.spi.ScheduledSource;
import java.time.Instant;

/**
 * A cron trigger that has fired; the parameter of a method annotated {@link Cron}.
 *
 * <p>A run may take 15 minutes; of CPU time 30 seconds, where it runs at most once an hour 15
 * minutes.
 *
 * @param <E> the interface of the worker's bindings
 * @see <a
 *     href="https://developers.cloudflare.com/workers/runtime-apis/handlers/scheduled/">Workers:
 *     scheduled handler</a>
 */
public final class Scheduled<E> {
  private final ScheduledSource source;
  private final E env;
  private final ExecutionContext execution;

  /** For runtimes; a worker is given one. */
  public Scheduled(ScheduledSource source, E env, ExecutionContext execution) {
    this.source = source;
    this.env = env;
    this.execution = execution;
  }

  /** The expression that fired, as it is written in {@link Cron}. */
  public String cron() {
    return source.cron();
  }

  /** When it was to run; the platform may be late. */
  public Instant scheduledTime() {
    return Instant.ofEpochMilli(source.scheduledTimeMillis());
  }

  public E env() {
    return env;
  }

  public ExecutionContext execution() {
    return execution;
  }

  /** Do not run it again for this time if it fails. */
  public void noRetry() {
    source.noRetry();
  }
}
