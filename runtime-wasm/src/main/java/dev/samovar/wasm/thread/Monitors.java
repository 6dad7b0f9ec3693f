package dev.samovar.wasm.thread;

import dev.samovar.cloudflare.interop.ThreadState;
import dev.samovar.cloudflare.interop.Threads;
import org.jspecify.annotations.Nullable;

/**
 * {@code synchronized}, {@code wait} and {@code notify} as the language has them, across
 * suspensions.
 *
 * <p>The owner and the count are where TeaVM keeps them, so an uncontended monitor costs what it
 * did. A monitor whose owner has died, because its request was ended or its stack ran over, is
 * taken over by who waits for it.
 */
public final class Monitors {

  /** How often who waits looks whether the owner still lives. */
  private static final int LOOK_MILLIS = 100;

  private static final Tickets ENTERING = new Tickets();
  private static final Tickets NOTIFIED = new Tickets();

  private Monitors() {}

  public static void enter(Object object) {
    enter(object, 1);
    Threads.state().entered();
  }

  /** Enter that many times at once; TeaVM's own monitors come here when they are contended. */
  public static void enter(Object object, int count) {
    if (isBlocked(object)) {
      awaitTurn(object);
    }
    take(object, count);
  }

  /**
   * @throws IllegalMonitorStateException if the thread does not own the monitor: it was dead, and
   *     has been robbed
   */
  public static void exit(Object object) {
    give(object, 1);
    Threads.state().left();
    wakeNext(object);
  }

  /** {@code Object.wait}; the caller has checked that the thread owns the monitor. */
  public static void await(Object object, long millis, int nanos) throws InterruptedException {
    Interruption.check();
    int count = count(object);
    Waiting waiting = new Waiting(millis, nanos);
    give(object, count);
    Threads.state().left();
    wakeNext(object);
    boolean interrupted = waiting.at(NOTIFIED, object);
    enter(object, count);
    Threads.state().entered();
    if (interrupted) {
      throw Interruption.thrown();
    }
  }

  public static void wakeOne(Object object) {
    requireOwner(object);
    Ticket ticket = NOTIFIED.take(object);
    if (ticket != null) {
      ticket.wake();
    }
  }

  public static void wakeAll(Object object) {
    requireOwner(object);
    for (Ticket ticket = NOTIFIED.take(object); ticket != null; ticket = NOTIFIED.take(object)) {
      ticket.wake();
    }
  }

  private static void requireOwner(Object object) {
    if (!Thread.holdsLock(object)) {
      throw new IllegalMonitorStateException("The thread does not own the monitor");
    }
  }

  private static void awaitTurn(Object object) {
    while (isBlocked(object)) {
      Ticket ticket = new Ticket(LOOK_MILLIS);
      ENTERING.add(object, ticket);
      ticket.await();
      ENTERING.remove(object, ticket);
    }
  }

  private static void wakeNext(Object object) {
    if (ENTERING.isEmpty() || owner(object) != null) {
      return;
    }
    Ticket next = ENTERING.take(object);
    if (next != null) {
      next.wake();
    }
  }

  /** Whether another thread owns the monitor and lives; a dead one's is freed. */
  private static boolean isBlocked(Object object) {
    Thread owner = owner(object);
    if (owner == null || owner == Thread.currentThread()) {
      return false;
    }
    ThreadState state = Threads.state(owner);
    if (state == null || !state.isDead()) {
      return true;
    }
    free(object);
    return false;
  }

  private static @Nullable Thread owner(Object object) {
    Object monitor = monitor(object);
    return monitor == null ? null : ownerOf(monitor);
  }

  private static int count(Object object) {
    return countOf(monitor(object));
  }

  private static void free(Object object) {
    setFree(monitor(object));
  }

  // The plugin writes these: TeaVM's own monitor of an object, and its fields.

  private static native @Nullable Object monitor(Object object);

  private static native @Nullable Thread ownerOf(Object monitor);

  private static native int countOf(Object monitor);

  private static native void setFree(Object monitor);

  /** Own a monitor that is free or the thread's own. */
  private static native void take(Object object, int count);

  /** Give back that many entries. */
  private static native void give(Object object, int count);
}
