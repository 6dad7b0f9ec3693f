package dev.samovar.worker;

/**
 * The life of one event.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/context/">Workers:
 *     context</a>
 */
public interface ExecutionContext {

  /**
   * Do the work after the answer has been given; the isolate stays for up to 30 seconds more.
   *
   * <p>What the work throws is logged and harms no one.
   */
  void waitUntil(Runnable work);

  /** Let the origin answer if this handler fails; without an origin it changes nothing. */
  void passThroughOnException();
}
