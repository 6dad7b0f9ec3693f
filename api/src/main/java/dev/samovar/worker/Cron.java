package dev.samovar.worker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When a method of the worker class runs: {@code @Cron("23 * * * *") public void
 * sweep(Scheduled<Env> event)}.
 *
 * <p>Five fields, one space between: minute 0–59, hour 0–23, day of the month 1–31, month 1–12 or
 * JAN–DEC, day of the week 1–7 or SUN–SAT, where <b>1 is Sunday</b>. Times are UTC. An account on
 * the free plan has five. What the method throws is logged, and the run counts as failed.
 *
 * @see <a href="https://developers.cloudflare.com/workers/configuration/cron-triggers/">Workers:
 *     cron triggers</a>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Cron {

  /** One expression or several; the build writes them into the wrangler configuration. */
  String[] value();
}
