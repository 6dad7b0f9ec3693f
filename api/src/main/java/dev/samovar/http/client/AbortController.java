package dev.samovar.http.client;

import dev.samovar.http.AbortSignal;

/**
 * Ends requests that are under way: those that were given its signal.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/runtime-apis/web-standards/#abortcontroller-and-abortsignal">Workers:
 *     AbortController</a>
 */
public final class AbortController {
  private final Signal signal = new Signal();

  /** End them: who waits for one gets a {@link FetchException} named {@code AbortError}. */
  public void abort() {
    signal.end();
  }

  public boolean isAborted() {
    return signal.isAborted();
  }

  public AbortSignal signal() {
    return signal;
  }

  private static final class Signal extends AbortSignal {
    void end() {
      abort();
    }
  }
}
