package dev.samovar.workflow;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a step is tried again, and how long an attempt may take; what is not said is as the platform
 * has it: five retries after 10 seconds, each time twice as long, and ten minutes an attempt.
 *
 * @param retries after the first attempt; -1 for the usual
 * @param delay before the first retry; null for the usual
 * @param backoff null for the usual
 * @param timeout of an attempt; null for the usual
 * @see <a
 *     href="https://developers.cloudflare.com/workflows/build/sleeping-and-retrying/">Workflows:
 *     sleeping and retrying</a>
 */
public record StepOptions(
    int retries, @Nullable Duration delay, @Nullable Backoff backoff, @Nullable Duration timeout) {
  private static final StepOptions NONE = new StepOptions(-1, null, null, null);

  /** All as usual. */
  public static StepOptions none() {
    return NONE;
  }

  /** Try at most that many times more, with the same delay each time. */
  public StepOptions withRetries(int retries, Duration delay) {
    return withRetries(retries, delay, Backoff.CONSTANT);
  }

  /** Try at most that many times more. */
  public StepOptions withRetries(int retries, Duration delay, Backoff backoff) {
    if (retries < 0) {
      throw new IllegalArgumentException("A step has 0 retries or more, was " + retries);
    }
    return new StepOptions(retries, delay, backoff, timeout);
  }

  /** An attempt that takes longer has failed. */
  public StepOptions withTimeout(Duration timeout) {
    return new StepOptions(retries, delay, backoff, timeout);
  }
}
