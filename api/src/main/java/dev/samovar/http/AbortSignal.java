package dev.samovar.http;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Says that something is no longer wanted: that the client has left ({@link Request#signal()}), or
 * that {@link dev.samovar.http.client.AbortController#abort} was called.
 *
 * @see <a href="https://developer.mozilla.org/en-US/docs/Web/API/AbortSignal">MDN: AbortSignal</a>
 */
public class AbortSignal {
  private static final Listener ABORTED = new Listener(() -> {}, null);

  private final AtomicReference<@Nullable Listener> last = new AtomicReference<>();

  /** One that nobody aborts, unless a subclass does. */
  protected AbortSignal() {}

  public static AbortSignal never() {
    return new AbortSignal();
  }

  /** Aborted as soon as one of them is. */
  public static AbortSignal any(AbortSignal... signals) {
    AbortSignal any = new AbortSignal();
    for (AbortSignal signal : signals) {
      signal.onAbort(any::abort);
    }
    return any;
  }

  public boolean isAborted() {
    return last.get() == ABORTED;
  }

  /**
   * Run this when it is aborted, at once if it was. It must not wait: as a rule the platform calls
   * it.
   */
  public void onAbort(Runnable action) {
    Listener before = last.get();
    while (before != ABORTED) {
      if (last.compareAndSet(before, new Listener(action, before))) {
        return;
      }
      before = last.get();
    }
    action.run();
  }

  protected final void abort() {
    Listener listener = last.getAndSet(ABORTED);
    for (; listener != null; listener = listener.before) {
      listener.action.run();
    }
  }

  /** Who was there last is told first. */
  private static final class Listener {
    private final Runnable action;
    private final @Nullable Listener before;

    Listener(Runnable action, @Nullable Listener before) {
      this.action = action;
      this.before = before;
    }
  }
}
