package dev.samovar.jvm;

import dev.samovar.spi.DeadlineDriver;
import dev.samovar.worker.DeadlineExceededException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Deadlines by interrupting the thread that waits. */
public final class InterruptingDeadlines implements DeadlineDriver {
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(InterruptingDeadlines::daemon);

  @Override
  public <T> T within(Duration limit, Supplier<T> work) {
    Interruption interruption = new Interruption(Thread.currentThread());
    var timer = CLOCK.schedule(interruption, limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      T result = work.get();
      interruption.check(limit, null);
      return result;
    } catch (RuntimeException e) {
      interruption.check(limit, e);
      throw e;
    } finally {
      interruption.end();
      timer.cancel(false);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "deadlines");
    thread.setDaemon(true);
    return thread;
  }

  /** Interrupts its thread once, and never after the work is done. */
  private static final class Interruption implements Runnable {
    private final Thread thread;
    private boolean ended;
    private boolean interrupted;

    Interruption(Thread thread) {
      this.thread = thread;
    }

    @Override
    public synchronized void run() {
      if (!ended) {
        interrupted = true;
        thread.interrupt();
      }
    }

    /** Once, when the work is over: whatever it made of the interruption, its time was up. */
    void check(Duration limit, @Nullable RuntimeException cause) {
      if (end()) {
        throw new DeadlineExceededException(limit, cause);
      }
    }

    /** Whether it has interrupted; the thread's flag is its own again. */
    synchronized boolean end() {
      boolean first = !ended;
      ended = true;
      if (first && interrupted) {
        Thread.interrupted();
        return true;
      }
      return false;
    }
  }
}
