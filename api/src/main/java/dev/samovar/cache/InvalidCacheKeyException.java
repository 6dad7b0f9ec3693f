package dev.samovar.cache;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.spi.ClientFault;
import dev.samovar.worker.PlatformException;
import java.util.Optional;

/**
 * A text that is no key of a cache: a key is an absolute http or https URL without a user.
 *
 * <p>As a rule a part of it comes from a client: if no handler catches it, the answer to reading
 * and deleting is 404, to writing 422 {@code invalid_key}.
 */
public final class InvalidCacheKeyException extends PlatformException implements HttpFailure {
  private static final String MESSAGE =
      "The key of a cache is an absolute http or https URL without a user, was: ";

  private final transient ClientFault fault;

  private InvalidCacheKeyException(String key, ClientFault fault) {
    super("TypeError", MESSAGE + key, null, null);
    this.fault = fault;
  }

  static InvalidCacheKeyException read(String key) {
    return new InvalidCacheKeyException(key, ClientFault.absent("Nothing is stored here"));
  }

  static InvalidCacheKeyException written(String key) {
    return new InvalidCacheKeyException(
        key, ClientFault.invalid("invalid_key", "This is no key of a cache"));
  }

  @Override
  public Optional<HttpException> toHttp() {
    return ClientFault.toHttp(fault);
  }
}
