package dev.samovar.kv;

/**
 * What KV refuses; checked before the call.
 *
 * @see <a href="https://developers.cloudflare.com/kv/platform/limits/">KV: limits</a>
 */
public final class KvLimits {

  /** Length of a key in UTF-8. */
  public static final int KEY_BYTES = 512;

  /** Length of a value: 25 MiB. */
  public static final int VALUE_BYTES = 25 * 1024 * 1024;

  /** Length of the metadata as JSON in UTF-8. */
  public static final int METADATA_BYTES = 1024;

  /** The shortest life of a value in seconds. */
  public static final int MIN_TTL_SECONDS = 60;

  /** The shortest time in seconds that a place keeps a value it has read. */
  public static final int MIN_CACHE_TTL_SECONDS = 30;

  /** Keys of one page of a list. */
  public static final int LIST_KEYS = 1000;

  /** Keys of one bulk read. */
  public static final int BULK_KEYS = 100;

  private KvLimits() {}
}
