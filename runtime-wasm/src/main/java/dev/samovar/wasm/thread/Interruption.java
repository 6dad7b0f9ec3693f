package dev.samovar.wasm.thread;

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
   */
  static void check() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /** Set the thread's flag; the plugin writes it. */
  private static native void flag(Thread thread);
}
