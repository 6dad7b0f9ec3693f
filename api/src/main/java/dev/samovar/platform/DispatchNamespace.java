package dev.samovar.platform;

import dev.samovar.http.client.Service;
import dev.samovar.spi.DispatchDriver;

/**
 * Workers that are found by name while this one runs: a binding of {@code [[dispatch_namespaces]]}.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/cloudflare-for-platforms/workers-for-platforms/configuration/dynamic-dispatch/">Workers
 *     for Platforms: dynamic dispatch</a>
 */
public final class DispatchNamespace {
  private final DispatchDriver driver;

  /** For runtimes; a handler gets it from its env. */
  public DispatchNamespace(DispatchDriver driver) {
    this.driver = driver;
  }

  /**
   * The worker of that name. Nothing is sent yet: that there is none shows when it is asked, as a
   * {@link dev.samovar.http.client.FetchException} whose message has {@code Worker not found}.
   */
  public Service get(String name) {
    return get(name, DispatchOptions.none());
  }

  /** As {@link #get(String)}, with limits, or parameters for an outbound worker. */
  public Service get(String name, DispatchOptions options) {
    return driver.get(name, options);
  }
}
