package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a thread: what ends its waits, and if it holds monitors, whether it still lives.
 *
 * <p>The platform ends a request without a word: its promises never settle, no {@code finally}
 * runs. Only one thread runs at a time, so a thread that neither runs nor waits is dead; one that
 * waits with a monitor has a timer, which dies with it.
 */
public final class ThreadState {

  private int monitors;
  private boolean waiting;
  private @Nullable Heartbeat heartbeat;
  private @Nullable Runnable interruption;
  private @Nullable Cancellation cancellation;
  private @Nullable ClientSignal client;
  private @Nullable Race race;

  /** Only here is a heartbeat made: who has no monitors links none. */
  public void entered() {
    monitors++;
    if (heartbeat == null) {
      heartbeat = new Heartbeat();
    }
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

  /** Whether the client alone could end a wait, and nobody listens for its leaving. */
  boolean isForClientOnly() {
    return client != null
        && !client.isListening()
        && cancellation != null
        && cancellation.isOutermost();
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
    if (heartbeat != null && monitors > 0) {
      heartbeat.start();
    }
  }

  /** After they are back. */
  void resume() {
    waiting = false;
    if (heartbeat != null) {
      heartbeat.stop();
    }
  }

  /** Whether it will never run again; asked by another thread. */
  public boolean isDead() {
    return !waiting || heartbeat != null && heartbeat.isDead();
  }
}
