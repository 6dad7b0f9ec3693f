package dev.samovar.r2;

import dev.samovar.spi.ClientFault;

/**
 * Which objects to list; immutable, {@code R2ListOptions.all().withPrefix("photos/")}.
 *
 * @param prefix what the keys start with; empty for all
 * @param delimiter keys that have it after the prefix come as one delimited prefix; empty for none
 * @param startAfter the key after which to start; empty for the first
 * @param cursor where to go on: {@link R2Objects#cursor()}; empty for the start
 * @param limit objects and delimited prefixes of a page, 1 to {@value R2Limits#LIST_OBJECTS}; R2
 *     gives fewer where metadata is included
 * @param includeHttpMetadata whether the objects have theirs
 * @param includeCustomMetadata whether the objects have theirs
 * @see <a
 *     href="https://developers.cloudflare.com/r2/api/workers/workers-api-reference/#r2listoptions">R2:
 *     R2ListOptions</a>
 */
public record R2ListOptions(
    String prefix,
    String delimiter,
    String startAfter,
    String cursor,
    int limit,
    boolean includeHttpMetadata,
    boolean includeCustomMetadata) {

  private static final R2ListOptions ALL =
      new R2ListOptions("", "", "", "", R2Limits.LIST_OBJECTS, false, false);

  /**
   * @throws R2Exception if the limit is not 1 to {@value R2Limits#LIST_OBJECTS}
   */
  public R2ListOptions {
    if (limit < 1 || limit > R2Limits.LIST_OBJECTS) {
      throw new R2Exception(
          "R2 lists 1 to " + R2Limits.LIST_OBJECTS + " objects a page, the limit is " + limit,
          ClientFault.invalid("invalid_limit", "A page has 1 to 1,000 objects"));
    }
  }

  public static R2ListOptions all() {
    return ALL;
  }

  public R2ListOptions withPrefix(String prefix) {
    return new R2ListOptions(
        prefix, delimiter, startAfter, cursor, limit, includeHttpMetadata, includeCustomMetadata);
  }

  public R2ListOptions withDelimiter(String delimiter) {
    return new R2ListOptions(
        prefix, delimiter, startAfter, cursor, limit, includeHttpMetadata, includeCustomMetadata);
  }

  public R2ListOptions withStartAfter(String startAfter) {
    return new R2ListOptions(
        prefix, delimiter, startAfter, cursor, limit, includeHttpMetadata, includeCustomMetadata);
  }

  public R2ListOptions withCursor(String cursor) {
    return new R2ListOptions(
        prefix, delimiter, startAfter, cursor, limit, includeHttpMetadata, includeCustomMetadata);
  }

  public R2ListOptions withLimit(int limit) {
    return new R2ListOptions(
        prefix, delimiter, startAfter, cursor, limit, includeHttpMetadata, includeCustomMetadata);
  }

  public R2ListOptions withHttpMetadata() {
    return new R2ListOptions(
        prefix, delimiter, startAfter, cursor, limit, true, includeCustomMetadata);
  }

  public R2ListOptions withCustomMetadata() {
    return new R2ListOptions(
        prefix, delimiter, startAfter, cursor, limit, includeHttpMetadata, true);
  }
}
