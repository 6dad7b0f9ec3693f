package dev.samovar.http;

/**
 * How bytes are made fewer.
 *
 * @see <a href="https://developer.mozilla.org/en-US/docs/Web/API/CompressionStream">MDN:
 *     CompressionStream</a>
 */
public enum CompressionFormat {
  /** RFC 1952: {@code .gz}. */
  GZIP("gzip"),
  /** RFC 1950, which HTTP calls deflate. */
  DEFLATE("deflate"),
  /** RFC 1951, without a checksum. */
  DEFLATE_RAW("deflate-raw");

  private final String word;

  CompressionFormat(String word) {
    this.word = word;
  }

  /** The platform's word. */
  public String word() {
    return word;
  }
}
