package dev.samovar.kv;

/**
 * Which keys to list; immutable, {@code KvListOptions.all().withPrefix("user:")}.
 *
 * @param prefix what the keys start with; empty for all
 * @param limit keys of a page, 1 to {@value KvLimits#LIST_KEYS}
 * @param cursor where to go on: {@link KvPage#cursor()}; empty for the start
 * @see <a href="https://developers.cloudflare.com/kv/api/list-keys/">KV: list keys</a>
 */
public record KvListOptions(String prefix, int limit, String cursor) {

  private static final KvListOptions ALL = new KvListOptions("", KvLimits.LIST_KEYS, "");

  /**
   * @throws KvException if the limit is not 1 to {@value KvLimits#LIST_KEYS}, or the prefix is
   *     longer than a key
   */
  public KvListOptions {
    if (limit < 1 || limit > KvLimits.LIST_KEYS) {
      throw new KvException(
          "KV lists 1 to " + KvLimits.LIST_KEYS + " keys a page, the limit is " + limit,
          KvFaults.limit());
    }
    KvKeys.checkPrefix(prefix);
  }

  public static KvListOptions all() {
    return ALL;
  }

  public KvListOptions withPrefix(String prefix) {
    return new KvListOptions(prefix, limit, cursor);
  }

  public KvListOptions withLimit(int limit) {
    return new KvListOptions(prefix, limit, cursor);
  }

  public KvListOptions withCursor(String cursor) {
    return new KvListOptions(prefix, limit, cursor);
  }
}
