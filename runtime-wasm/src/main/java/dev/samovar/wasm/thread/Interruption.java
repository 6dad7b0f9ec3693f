package dev.samovar.wasm.thread;

import dev.samovar.cloudflare.interop.Cancellation;
import dev.samovar.cloudflare.interop.ThreadState;
import dev.samovar.cloudflare.interop.Threads;

/** {@code Thread.interrupt}: who waits is told, else it is the thread's flag. */
public final class Interruption {

  private Interruption() {}

  /** {@code Thread.interrupt}. */
  public static void interrupt(Thread thread) {
    ThreadState state = Threads.state(thread);
    Runnable interruption = state == null ? null : state.interruption();
    if (interruption == null) {
      flag(thread);
      return;
    }
    interruption.run();
  }

  /**
   * @throws InterruptedException if the thread was interrupted before it began to wait
   * @throws RuntimeException if its client has left, or its deadline has passed
   */
  static void check() throws InterruptedException {
    ThreadState state = Threads.state(Thread.currentThread());
    if (state != null) {
      state.beforeWait();
    }
    RuntimeException due = Cancellation.due(state);
    if (due != null) {
      throw due;
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /**
   * What a wait that was interrupted ends with, where that was no client that left and no deadline.
   *
   * @throws RuntimeException else
   */
  static InterruptedException thrown() {
    RuntimeException due = Cancellation.due(Threads.state(Thread.currentThread()));
    if (due != null) {
      throw due;
    }
    return new InterruptedException();
  }

  /** Set the thread's flag; the plugin writes it. */
  private static native void flag(Thread thread);
}
