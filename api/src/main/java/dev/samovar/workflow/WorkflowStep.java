package dev.samovar.workflow;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.spi.WorkflowStepDriver;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The steps of an instance. Each is done once: its result is stored, as JSON of at most 1 MiB, and
 * given again when the instance goes on after a restart.
 *
 * <p>A step's name says which one it is, together with how many of that name went before.
 *
 * @see <a href="https://developers.cloudflare.com/workflows/build/workers-api/#step">Workflows:
 *     WorkflowStep</a>
 */
public final class WorkflowStep {
  private static final byte[] NOTHING = {};

  private final WorkflowStepDriver driver;

  /** For runtimes. */
  public WorkflowStep(WorkflowStepDriver driver) {
    this.driver = driver;
  }

  /**
   * Do something, or take the result of when it was done.
   *
   * @param work may wait; if it throws it is tried again as the platform's usual retries say
   * @throws StepException if it failed for good
   */
  public <T> T run(String name, Class<T> type, Supplier<T> work) {
    return run(name, StepOptions.none(), JsonType.of(type), work);
  }

  /** As {@link #run(String, Class, Supplier)}, with retries and a timeout of its own. */
  public <T> T run(String name, StepOptions options, Class<T> type, Supplier<T> work) {
    return run(name, options, JsonType.of(type), work);
  }

  /** As {@link #run(String, Class, Supplier)}, for a type with arguments. */
  public <T> T run(String name, StepOptions options, JsonType<T> type, Supplier<T> work) {
    return Json.read(driver.run(name, options, () -> Json.write(work.get(), type)), type);
  }

  /** As {@link #run(String, Class, Supplier)}, for what has no result. */
  public void run(String name, StepOptions options, Runnable work) {
    driver.run(
        name,
        options,
        () -> {
          work.run();
          return NOTHING;
        });
  }

  /** Go on after that time, of up to 365 days; the worker need not run meanwhile. */
  public void sleep(String name, Duration duration) {
    driver.sleep(name, duration);
  }

  /** Go on then, within 365 days. */
  public void sleepUntil(String name, Instant time) {
    driver.sleepUntil(name, time);
  }

  /**
   * Wait for an event that somebody sends by {@link WorkflowInstance#sendEvent}; one that was sent
   * before counts.
   *
   * @param eventType letters, digits, {@code -} and {@code _}; at most 100
   * @param timeout of up to 365 days
   * @return its payload
   * @throws StepException if none came, and {@link StepException#isTimeout()}
   */
  public <T> T waitForEvent(String name, String eventType, Duration timeout, Class<T> type) {
    return waitForEvent(name, eventType, timeout, JsonType.of(type));
  }

  /** As {@link #waitForEvent(String, String, Duration, Class)}, for a type with arguments. */
  public <T> T waitForEvent(String name, String eventType, Duration timeout, JsonType<T> type) {
    return Json.read(driver.waitForEvent(name, eventType, timeout), type);
  }
}
