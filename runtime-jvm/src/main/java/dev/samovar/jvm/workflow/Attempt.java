package dev.samovar.jvm.workflow;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One attempt of a step; one that may take only so long is a thread of its own. */
final class Attempt {

  private Attempt() {}

  /** The platform's words for an attempt that took too long. */
  static final class TimedOut extends RuntimeException {
    TimedOut(Duration timeout) {
      super("Execution timed out after " + timeout.toMillis() + "ms");
    }
  }

  static byte[] of(Supplier<byte[]> work, @Nullable Duration timeout) {
    if (timeout == null) {
      return work.get();
    }
    FutureTask<byte[]> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, Thread.currentThread().getName() + "-step");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new TimedOut(timeout);
    } catch (InterruptedException e) {
      task.cancel(true);
      throw new LocalSteps.Terminated();
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return (RuntimeException) thrown; // A supplier throws nothing else.
  }
}
