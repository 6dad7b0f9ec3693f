package dev.samovar.platform;

import dev.samovar.spi.SecretDriver;
import dev.samovar.worker.Secret;

/**
 * A secret of the account's Secrets Store: a binding of {@code [[secrets_store_secrets]]}.
 *
 * @see <a href="https://developers.cloudflare.com/secrets-store/integrations/workers/">Secrets
 *     Store: Workers</a>
 */
public final class StoredSecret {
  private final String name;
  private final SecretDriver driver;

  /** For runtimes; a handler gets it from its env. */
  public StoredSecret(String name, SecretDriver driver) {
    this.name = name;
    this.driver = driver;
  }

  /**
   * The secret, fetched anew.
   *
   * @throws dev.samovar.worker.BindingException if the store does not have it, or gives it to
   *     nobody
   */
  public Secret get() {
    return new Secret(name, driver.value());
  }
}
