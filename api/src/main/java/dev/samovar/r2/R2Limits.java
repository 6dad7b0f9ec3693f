package dev.samovar.r2;

/**
 * What R2 refuses; the short ones are checked before the call.
 *
 * @see <a href="https://developers.cloudflare.com/r2/platform/limits/">R2: limits</a>
 */
public final class R2Limits {

  /** Length of a key in UTF-8. */
  public static final int KEY_BYTES = 1024;

  /** Length of all custom metadata: names and values. */
  public static final int METADATA_BYTES = 8192;

  /** Keys of one delete. */
  public static final int DELETE_KEYS = 1000;

  /** Objects of one page of a list. */
  public static final int LIST_OBJECTS = 1000;

  /** The smallest part of a multipart upload but the last: 5 MiB. */
  public static final int MIN_PART_BYTES = 5 * 1024 * 1024;

  /** Parts of a multipart upload. */
  public static final int PARTS = 10_000;

  private R2Limits() {}
}
