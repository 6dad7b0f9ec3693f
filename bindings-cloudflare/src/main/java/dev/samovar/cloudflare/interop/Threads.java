package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;

/**
 * The Java thread that an event runs as: its own, however often the event waits. The natives'
 * bodies are the plugin's.
 */
public final class Threads {

  private static final String NAME = "event";

  private Threads() {}

  /** A new thread, as the current one: what it keeps in a ThreadLocal is its own. */
  public static void begin() {
    Thread thread = new Thread(NAME);
    setKey(thread, new Object());
    setCurrent(thread);
  }

  /** The current thread's state, made when first asked for. */
  public static ThreadState state() {
    Thread thread = Thread.currentThread();
    ThreadState known = state(thread);
    if (known == null) {
      known = new ThreadState();
      setState(thread, known);
    }
    return known;
  }

  /** Start a thread of the class library's. */
  public static void start(Thread thread) {
    Fibers.start(() -> run(thread));
  }

  /** Before the current thread's frames are put aside. */
  static Thread suspend() {
    Thread thread = Thread.currentThread();
    ThreadState state = state(thread);
    if (state != null) {
      state.suspend();
    }
    return thread;
  }

  /** They are back. */
  static void resume(Thread thread) {
    setCurrent(thread);
    ThreadState state = state(thread);
    if (state != null) {
      state.resume();
    }
  }

  /** Null for a thread that never held a monitor. */
  public static native @Nullable ThreadState state(Thread thread);

  private static native void setState(Thread thread, ThreadState state);

  private static native void setCurrent(Thread thread);

  /** What a ThreadLocal finds a thread's value by. */
  private static native void setKey(Thread thread, Object key);

  /** Thread's own way of running: it makes itself current, and tells who joins it. */
  private static native void run(Thread thread);
}
