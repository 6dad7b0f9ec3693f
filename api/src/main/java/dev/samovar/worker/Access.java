package dev.samovar.worker;

import dev.samovar.json.JsonType;
import java.util.Optional;

/**
 * The application of Cloudflare Access that let a request in.
 *
 * @see <a href="https://developers.cloudflare.com/cloudflare-one/access-controls/">Cloudflare
 *     Access</a>
 */
public interface Access {

  /** The application's audience tag. */
  String aud();

  /**
   * Who the user is, as the identity provider says it: {@code email}, {@code groups} and more. Asks
   * Access, and so waits.
   *
   * @return empty where Access has no identity, as of a service token
   */
  default <T> Optional<T> identity(Class<T> type) {
    return identity(JsonType.of(type));
  }

  /** As {@link #identity(Class)}, for a type with arguments. */
  <T> Optional<T> identity(JsonType<T> type);
}
