package dev.samovar.jvm.workflow;

import dev.samovar.spi.WorkflowStepDriver;
import dev.samovar.workflow.Backoff;
import dev.samovar.workflow.InstanceState;
import dev.samovar.workflow.NonRetryableException;
import dev.samovar.workflow.StepException;
import dev.samovar.workflow.StepOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one run, from its beginning to its end. It is in memory, so no run goes on after a
 * restart, and no result need be kept.
 */
final class LocalSteps implements WorkflowStepDriver {
  private static final int RETRIES = 5;
  private static final Duration DELAY = Duration.ofSeconds(10);

  private final Map<String, Deque<byte[]>> events = new HashMap<>();
  private @Nullable Thread thread;
  private boolean waits;
  private boolean paused;
  private boolean terminated;

  /** Unwinds a run that nobody waits for any more. */
  static final class Terminated extends Error {
    Terminated() {
      super("The instance was terminated", null, false, false);
    }
  }

  synchronized void begin(Thread thread) {
    this.thread = thread;
  }

  synchronized InstanceState state() {
    if (paused) {
      return InstanceState.PAUSED;
    }
    return waits ? InstanceState.WAITING : InstanceState.RUNNING;
  }

  synchronized void pause(boolean paused) {
    this.paused = paused;
    notifyAll();
  }

  synchronized void terminate() {
    terminated = true;
    notifyAll();
    if (thread != null && thread != Thread.currentThread()) {
      thread.interrupt();
    }
  }

  synchronized void send(String type, byte[] payload) {
    events.computeIfAbsent(type, key -> new ArrayDeque<>()).add(payload);
    notifyAll();
  }

  @Override
  public byte[] run(String name, StepOptions options, Supplier<byte[]> work) {
    int retries = options.retries() < 0 ? RETRIES : options.retries();
    for (int attempt = 0; ; attempt++) {
      waitFor(Duration.ZERO, false);
      try {
        return Attempt.of(work, options.timeout());
      } catch (RuntimeException e) {
        if (attempt >= retries || e instanceof NonRetryableException) {
          throw failure(name, e);
        }
        waitFor(delay(options, attempt), false);
      }
    }
  }

  private static StepException failure(String name, RuntimeException thrown) {
    boolean isOurs = thrown instanceof Attempt.TimedOut;
    String type = isOurs ? "Error" : thrown.getClass().getName();
    return new StepException(name, type, String.valueOf(thrown.getMessage()));
  }

  private static Duration delay(StepOptions options, int attempt) {
    Duration delay = options.delay() == null ? DELAY : options.delay();
    Backoff backoff = options.backoff() == null ? Backoff.EXPONENTIAL : options.backoff();
    return switch (backoff) {
      case CONSTANT -> delay;
      case LINEAR -> delay.multipliedBy(attempt + 1L);
      case EXPONENTIAL -> delay.multipliedBy(1L << Math.min(attempt, 30));
    };
  }

  @Override
  public void sleep(String name, Duration duration) {
    waitFor(duration, true);
  }

  @Override
  public void sleepUntil(String name, Instant time) {
    waitFor(Duration.between(Instant.now(), time), true);
  }

  @Override
  public synchronized byte[] waitForEvent(String name, String eventType, Duration timeout) {
    Deque<byte[]> sent = events.computeIfAbsent(eventType, key -> new ArrayDeque<>());
    long end = System.nanoTime() + timeout.toNanos();
    waits = true;
    while (paused || sent.isEmpty()) {
      if (sent.isEmpty() && System.nanoTime() >= end) {
        waits = false;
        throw new StepException(
            name, "Error", "Execution timed out after " + timeout.toMillis() + "ms");
      }
      await(paused ? Long.MAX_VALUE : end - System.nanoTime());
    }
    waits = false;
    return sent.remove();
  }

  /** Until the time has passed, and nobody has paused the instance. */
  private synchronized void waitFor(Duration duration, boolean isWaiting) {
    long end = System.nanoTime() + duration.toNanos();
    waits = isWaiting;
    while (terminated || paused || System.nanoTime() < end) {
      await(paused ? Long.MAX_VALUE : end - System.nanoTime());
    }
    waits = false;
  }

  private void await(long nanos) {
    if (terminated) {
      throw new Terminated();
    }
    try {
      long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos));
      wait(Math.min(millis, 60_000));
    } catch (InterruptedException e) {
      throw new Terminated();
    }
  }
}
