package dev.samovar.durable;

import java.util.Optional;

/**
 * How an object is reached; immutable, {@code
 * StubOptions.defaults().withLocationHint(LocationHint.AFRICA)}.
 *
 * @param locationHint where it should be made, if this is its first use
 * @param isPrimaryOnly whether no replica of it may answer
 * @see <a href="https://developers.cloudflare.com/durable-objects/api/namespace/#get">Durable
 *     Objects: get</a>
 */
public record StubOptions(Optional<LocationHint> locationHint, boolean isPrimaryOnly) {

  private static final StubOptions DEFAULTS = new StubOptions(Optional.empty(), false);

  public static StubOptions defaults() {
    return DEFAULTS;
  }

  public StubOptions withLocationHint(LocationHint hint) {
    return new StubOptions(Optional.of(hint), isPrimaryOnly);
  }

  /** {@code routingMode: "primary-only"} */
  public StubOptions withPrimaryOnly() {
    return new StubOptions(locationHint, true);
  }
}
