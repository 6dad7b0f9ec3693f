package dev.samovar.durable;

import dev.samovar.spi.ClientFault;

/**
 * Which keys to list; immutable, {@code StorageListOptions.all().withPrefix("user:")}. Keys are in
 * the order of their UTF-8.
 *
 * @param prefix what the keys start with; empty for all
 * @param start the first key; empty for the first there is
 * @param startAfter the key before the first; empty to use {@code start}
 * @param end the key behind the last; empty for no end
 * @param isReversed whether they come in the reverse order
 * @param limit the most keys to give; 0 for no limit
 * @param options how the operation behaves
 * @see <a
 *     href="https://developers.cloudflare.com/durable-objects/api/legacy-kv-storage-api/#list">Durable
 *     Objects: list</a>
 */
public record StorageListOptions(
    String prefix,
    String start,
    String startAfter,
    String end,
    boolean isReversed,
    int limit,
    StorageOptions options) {

  private static final StorageListOptions ALL =
      new StorageListOptions("", "", "", "", false, 0, StorageOptions.defaults());

  public static StorageListOptions all() {
    return ALL;
  }

  public StorageListOptions withPrefix(String prefix) {
    return new StorageListOptions(prefix, start, startAfter, end, isReversed, limit, options);
  }

  public StorageListOptions withStart(String start) {
    return new StorageListOptions(prefix, start, startAfter, end, isReversed, limit, options);
  }

  public StorageListOptions withStartAfter(String key) {
    return new StorageListOptions(prefix, start, key, end, isReversed, limit, options);
  }

  public StorageListOptions withEnd(String end) {
    return new StorageListOptions(prefix, start, startAfter, end, isReversed, limit, options);
  }

  public StorageListOptions reversed() {
    return new StorageListOptions(prefix, start, startAfter, end, !isReversed, limit, options);
  }

  /**
   * @throws StorageException if it is less than 1
   */
  public StorageListOptions withLimit(int limit) {
    if (limit < 1) {
      throw new StorageException(
          "A list gives 1 key or more, the limit is " + limit,
          ClientFault.invalid("invalid_limit", "A list gives 1 key or more"));
    }
    return new StorageListOptions(prefix, start, startAfter, end, isReversed, limit, options);
  }

  public StorageListOptions withOptions(StorageOptions options) {
    return new StorageListOptions(prefix, start, startAfter, end, isReversed, limit, options);
  }
}
