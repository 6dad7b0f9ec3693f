package dev.samovar.wasm.thread;

import dev.samovar.cloudflare.interop.ThreadState;
import dev.samovar.cloudflare.interop.Threads;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One thread's wait for a time, for a notification, or for an interruption. */
final class Waiting {

  /** In a queue a ticket that outlives its timer shows that its request does not live. */
  private static final int LONGEST_IN_QUEUE_MILLIS = 1000;

  private final long deadline;
  private @Nullable Ticket ticket;
  private boolean interrupted;

  /** For a time; 0 and 0 is for ever. */
  Waiting(long millis, int nanos) {
    if (millis < 0 || nanos < 0 || nanos > 999_999) {
      throw new IllegalArgumentException(
          "A wait is 0 ms or longer, was " + millis + " ms " + nanos + " ns");
    }
    long wanted = nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis;
    long now = System.currentTimeMillis();
    deadline = wanted == 0 || wanted > Long.MAX_VALUE - now ? Long.MAX_VALUE : now + wanted;
  }

  /** Wait for the time only. */
  boolean alone() {
    return isInterrupted(Integer.MAX_VALUE, Ticket::await);
  }

  /**
   * Wait for the time, or for a notification at the object.
   *
   * @return whether it ended by an interruption, which is thereby used up
   */
  boolean at(Tickets queue, Object object) {
    return isInterrupted(
        LONGEST_IN_QUEUE_MILLIS,
        current -> {
          queue.add(object, current);
          current.await();
          queue.remove(object, current);
        });
  }

  private boolean isInterrupted(int longestMillis, Consumer<Ticket> wait) {
    ThreadState state = Threads.state();
    state.interruption(this::interrupt);
    try {
      while (!interrupted && !isOver(longestMillis, wait)) {
        // The next timer.
      }
    } finally {
      state.interruption(null);
    }
    return interrupted;
  }

  private boolean isOver(int longestMillis, Consumer<Ticket> wait) {
    int millis = rest(longestMillis);
    if (millis < 0) {
      return true;
    }
    Ticket current = new Ticket(millis);
    ticket = current;
    wait.accept(current);
    return current.isWoken();
  }

  private void interrupt() {
    interrupted = true;
    Ticket current = ticket;
    if (current != null) {
      current.wake();
    }
  }

  /** The milliseconds of the next timer; -1 if the time is up. */
  private int rest(int longestMillis) {
    if (deadline == Long.MAX_VALUE) {
      return longestMillis;
    }
    long rest = deadline - System.currentTimeMillis();
    return rest <= 0 ? -1 : (int) Math.min(rest, longestMillis);
  }
}
