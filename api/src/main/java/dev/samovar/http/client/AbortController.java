package dev.samovar.http.client;

import java.util.ArrayList;
import java.util.List;

/**
 * Ends requests that are under way: those that were given its signal.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/runtime-apis/web-standards/#abortcontroller-and-abortsignal">Workers:
 *     AbortController</a>
 */
public final class AbortController {
  private final List<Runnable> listeners = new ArrayList<>();
  private boolean aborted;

  /** End them: who waits for one gets a {@link FetchException} named {@code AbortError}. */
  public void abort() {
    List<Runnable> told;
    synchronized (listeners) {
      if (aborted) {
        return;
      }
      aborted = true;
      told = List.copyOf(listeners);
      listeners.clear();
    }
    told.forEach(Runnable::run);
  }

  public boolean isAborted() {
    synchronized (listeners) {
      return aborted;
    }
  }

  /** For runtimes: run it when {@link #abort} is called, at once if it was. */
  public void onAbort(Runnable listener) {
    synchronized (listeners) {
      if (!aborted) {
        listeners.add(listener);
        return;
      }
    }
    listener.run();
  }
}
