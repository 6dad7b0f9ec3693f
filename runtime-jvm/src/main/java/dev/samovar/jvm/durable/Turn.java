package dev.samovar.jvm.durable;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is in an object: one event's at a time.
 *
 * <p>While an event waits for another object its turn is over, and it takes a new one afterwards:
 * so it is on Cloudflare, and two objects that call each other would wait for ever otherwise. While
 * it waits for anything else it keeps its turn, unlike there.
 */
final class Turn {

  private static final ThreadLocal<Turn> CURRENT = new ThreadLocal<>();
  private static final int PATIENCE_SECONDS = 30;

  private final ReentrantLock lock = new ReentrantLock(true);
  private final LongSupplier leaving;
  private final LongConsumer back;
  private int kept;

  /**
   * @param leaving what is done before a turn ends early
   * @param back what is done after it was taken again, with what the other gave
   */
  Turn(LongSupplier leaving, LongConsumer back) {
    this.leaving = leaving;
    this.back = back;
  }

  /**
   * Wait for the turn, and do the work in it.
   *
   * @throws ObjectFailure if it does not come within 30 seconds
   */
  <T> T take(Supplier<T> work) {
    Turn outer = CURRENT.get();
    if (outer == null || outer.kept > 0) {
      return alone(work, outer);
    }
    long left = outer.leaving.getAsLong();
    outer.lock.unlock();
    T result;
    try {
      result = alone(work, outer);
    } finally {
      outer.lock.lock();
    }
    outer.back.accept(left);
    return result;
  }

  /** Do the work though the turn must not end early in it. */
  <T> T keep(Supplier<T> work) {
    kept++;
    try {
      return work.get();
    } finally {
      kept--;
    }
  }

  boolean isKept() {
    return kept > 0;
  }

  /** Do the work if nobody has the turn or waits for it. */
  void ifFree(Runnable work) {
    if (!lock.hasQueuedThreads() && lock.tryLock()) {
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    }
  }

  private <T> T alone(Supplier<T> work, @Nullable Turn outer) {
    acquire();
    CURRENT.set(this);
    try {
      return work.get();
    } finally {
      CURRENT.set(outer);
      lock.unlock();
    }
  }

  private void acquire() {
    try {
      // Held already: the object waits for itself within blockConcurrencyWhile or a transaction.
      if (!lock.isHeldByCurrentThread() && lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw ObjectFailure.overloaded(
        "Durable Object is overloaded. Requests queued for too long: another event has kept it busy.");
  }
}
