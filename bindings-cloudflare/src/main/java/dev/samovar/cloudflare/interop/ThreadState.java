package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What is known of a thread: what ends its waits, and if it holds monitors, whether it still lives.
 *
 * <p>The platform ends a request without a word: its promises never settle, no {@code finally}
 * runs. Only one thread runs at a time, so a thread that neither runs nor waits is dead; one that
 * waits with a monitor has a timer, which dies with it.
 */
public final class ThreadState {

  private static final int SILENCE_MILLIS = 5000;

  private int monitors;
  private boolean waiting;
  private @Nullable JSObject heartbeat;
  private @Nullable Runnable interruption;
  private @Nullable Cancellation cancellation;
  private @Nullable ClientSignal client;
  private @Nullable Race race;

  public void entered() {
    monitors++;
  }

  public void left() {
    monitors--;
  }

  /** What {@code Thread.interrupt} does while the thread waits; null while it does not. */
  public void interruption(@Nullable Runnable action) {
    interruption = action;
  }

  public @Nullable Runnable interruption() {
    return interruption;
  }

  /** The innermost thing that may end a wait of the thread. */
  @Nullable Cancellation cancellation() {
    return cancellation;
  }

  void cancellation(@Nullable Cancellation innermost) {
    cancellation = innermost;
  }

  /** The one that the thread's work is for. */
  @Nullable ClientSignal client() {
    return client;
  }

  void client(@Nullable ClientSignal signal) {
    client = signal;
  }

  void race(@Nullable Race current) {
    race = current;
  }

  /** Who never waits costs no listener. */
  public void beforeWait() {
    if (client != null) {
      client.listen();
    }
  }

  /** End the wait that is under way, if it is one that can be ended. */
  void wake() {
    if (interruption != null) {
      interruption.run();
    } else if (race != null) {
      race.end();
    }
  }

  /** Before the thread's frames are put aside. */
  void suspend() {
    waiting = true;
    if (monitors > 0) {
      heartbeat = startHeartbeat();
    }
  }

  /** After they are back. */
  void resume() {
    waiting = false;
    JSObject timer = heartbeat;
    if (timer != null) {
      stopHeartbeat(timer);
      heartbeat = null;
    }
  }

  /** Whether it will never run again; asked by another thread. */
  public boolean isDead() {
    JSObject timer = heartbeat;
    return !waiting || timer != null && silence(timer) > SILENCE_MILLIS;
  }

  @JSBody(
      script =
          "var beat = {seen: Date.now()};"
              + "beat.timer = setInterval(function() { beat.seen = Date.now(); }, 1000); return beat;")
  private static native JSObject startHeartbeat();

  @JSBody(params = "beat", script = "clearInterval(beat.timer);")
  private static native void stopHeartbeat(JSObject beat);

  @JSBody(params = "beat", script = "return Date.now() - beat.seen;")
  private static native int silence(JSObject beat);
}
