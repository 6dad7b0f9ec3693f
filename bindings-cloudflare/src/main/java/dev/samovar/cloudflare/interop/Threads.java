package dev.samovar.cloudflare.interop;

/** The Java thread that an event runs as: its own, however often the event waits. */
public final class Threads {

  private Threads() {}

  /** A new thread, as the current one: what it keeps in a ThreadLocal is its own. */
  public static void begin() {
    Thread thread = new Thread();
    setKey(thread, new Object());
    setCurrent(thread);
  }

  /** Where TeaVM keeps the current thread; the body is the plugin's. */
  static native void setCurrent(Thread thread);

  /** What a ThreadLocal finds a thread's value by; the body is the plugin's. */
  private static native void setKey(Thread thread, Object key);
}
