package dev.samovar.cloudflare.interop;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What may end a thread's waits before their time: a client that leaves, a deadline.
 *
 * <p>One wait ends by it, with its exception; those after it are whole again, for the cleaning up.
 */
public final class Cancellation {

  private final ThreadState thread;
  private final @Nullable Cancellation outer;
  private final Supplier<RuntimeException> reason;
  private boolean due;
  private boolean ended;

  private Cancellation(ThreadState thread, Supplier<RuntimeException> reason) {
    this.thread = thread;
    this.outer = thread.cancellation();
    this.reason = reason;
  }

  /** From here on the current thread's waits can end so. */
  public static Cancellation begin(Supplier<RuntimeException> reason) {
    ThreadState thread = Threads.state();
    Cancellation begun = new Cancellation(thread, reason);
    thread.cancellation(begun);
    return begun;
  }

  /** On the same thread, the last one begun first. */
  public void end() {
    ended = true;
    thread.cancellation(outer);
  }

  boolean isOutermost() {
    return outer == null;
  }

  /** From anywhere: the wait that is under way, or the next one, ends. */
  public void cancel() {
    if (!ended) {
      due = true;
      thread.wake();
    }
  }

  /** The exception that the thread's wait is to end with: the outermost one's that is due. */
  public static @Nullable RuntimeException due(@Nullable ThreadState thread) {
    Cancellation found = null;
    Cancellation at = thread == null ? null : thread.cancellation();
    for (; at != null; at = at.outer) {
      found = at.due ? at : found;
    }
    if (found == null) {
      return null;
    }
    found.due = false;
    return found.reason.get();
  }
}
