package dev.samovar.http.client;

import org.jspecify.annotations.Nullable;

/**
 * A request that got no answer. An answer of 4xx or 5xx is an answer, and no exception.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/fetch/">Workers: fetch</a>
 */
public final class FetchException extends RuntimeException {
  private final String name;

  /**
   * @param name of the JavaScript error: {@code TypeError}, {@code AbortError}, …
   */
  public FetchException(String name, String message, @Nullable Throwable cause) {
    super(name + ": " + message, cause);
    this.name = name;
  }

  /**
   * The JavaScript error's name: {@code AbortError}, {@code TimeoutError}; {@code TypeError} for
   * what cannot be a request, {@code Error} for a connection that failed.
   */
  public String name() {
    return name;
  }

  /** Whether it was ended by an {@link AbortController}. */
  public boolean isAborted() {
    return name.equals("AbortError");
  }

  /** Whether it took longer than {@link FetchRequest#withTimeout}. */
  public boolean isTimeout() {
    return name.equals("TimeoutError");
  }
}
