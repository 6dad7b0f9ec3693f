package dev.samovar.kv;

import dev.samovar.spi.ClientFault;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is stored beside a value; immutable, {@code
 * KvPutOptions.none().withTtl(Duration.ofHours(1))}.
 *
 * @see <a href="https://developers.cloudflare.com/kv/api/write-key-value-pairs/">KV: write
 *     key-value pairs</a>
 */
public final class KvPutOptions {

  private static final KvPutOptions NONE =
      new KvPutOptions(Optional.empty(), Optional.empty(), null);

  private final Optional<Duration> ttl;
  private final Optional<Instant> expiration;
  private final byte @Nullable [] metadata;

  private KvPutOptions(
      Optional<Duration> ttl, Optional<Instant> expiration, byte @Nullable [] metadata) {
    this.ttl = ttl;
    this.expiration = expiration;
    this.metadata = metadata;
  }

  /** No expiry, no metadata. */
  public static KvPutOptions none() {
    return NONE;
  }

  /** {@code none().withTtl(ttl)}. */
  public static KvPutOptions ttl(Duration ttl) {
    return NONE.withTtl(ttl);
  }

  /**
   * The value goes away after that time; replaces an expiration.
   *
   * @throws KvException if it is less than {@value KvLimits#MIN_TTL_SECONDS} seconds
   */
  public KvPutOptions withTtl(Duration ttl) {
    if (ttl.getSeconds() < KvLimits.MIN_TTL_SECONDS) {
      throw new KvException(
          "A KV value lives at least "
              + KvLimits.MIN_TTL_SECONDS
              + " seconds, the ttl is "
              + ttl.getSeconds(),
          KvFaults.ttl());
    }
    return new KvPutOptions(Optional.of(ttl), Optional.empty(), metadata);
  }

  /**
   * The value goes away at that time, to the second; replaces a ttl. KV refuses it when it is less
   * than {@value KvLimits#MIN_TTL_SECONDS} seconds ahead.
   */
  public KvPutOptions withExpiration(Instant expiration) {
    if (expiration.getEpochSecond() <= 0) {
      throw new KvException(
          "The expiration of a KV value is before it could be written", KvFaults.ttl());
    }
    return new KvPutOptions(Optional.empty(), Optional.of(expiration), metadata);
  }

  /**
   * Anything JSON can hold, given back with the value and by lists.
   *
   * @throws KvException if it has more than {@value KvLimits#METADATA_BYTES} bytes as JSON
   */
  public KvPutOptions withMetadata(Object metadata) {
    // Written here and not by put, so that a worker without metadata links no JSON for it.
    byte[] json = KvJson.write(metadata);
    if (json.length > KvLimits.METADATA_BYTES) {
      throw new KvException(
          "KV metadata has at most "
              + KvLimits.METADATA_BYTES
              + " bytes as JSON, this has "
              + json.length,
          ClientFault.tooLarge("The metadata of the value is too long"));
    }
    return new KvPutOptions(ttl, expiration, json);
  }

  public Optional<Duration> ttl() {
    return ttl;
  }

  public Optional<Instant> expiration() {
    return expiration;
  }

  byte @Nullable [] metadataJson() {
    return metadata;
  }
}
