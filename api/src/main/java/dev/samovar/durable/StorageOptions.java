package dev.samovar.durable;

/**
 * How an operation of the storage behaves; immutable, {@code
 * StorageOptions.defaults().withoutCache()}.
 *
 * @param allowConcurrency whether other events may reach the object while it waits for this
 * @param allowUnconfirmed whether messages may leave the object before this is on disk
 * @param noCache whether the value is not kept in memory
 * @see <a
 *     href="https://developers.cloudflare.com/durable-objects/api/legacy-kv-storage-api/#get">Durable
 *     Objects: storage options</a>
 */
public record StorageOptions(boolean allowConcurrency, boolean allowUnconfirmed, boolean noCache) {

  private static final StorageOptions DEFAULTS = new StorageOptions(false, false, false);

  /** The safe ones. */
  public static StorageOptions defaults() {
    return DEFAULTS;
  }

  public StorageOptions withConcurrency() {
    return new StorageOptions(true, allowUnconfirmed, noCache);
  }

  public StorageOptions withUnconfirmed() {
    return new StorageOptions(allowConcurrency, true, noCache);
  }

  public StorageOptions withoutCache() {
    return new StorageOptions(allowConcurrency, allowUnconfirmed, true);
  }
}
