package dev.samovar.r2;

import org.jspecify.annotations.Nullable;

/**
 * R2 refused, or could not be reached; the message has R2's own words.
 *
 * @see <a href="https://developers.cloudflare.com/r2/api/error-codes/">R2: error codes</a>
 */
public final class R2Exception extends RuntimeException {

  /** The upload is not there, or is over. */
  public static final int NO_SUCH_UPLOAD = 10024;

  /** The content does not have the checksum that was given. */
  public static final int BAD_DIGEST = 10037;

  /** The range is outside the object. */
  public static final int INVALID_RANGE = 10039;

  private final int code;

  /** Something in the call itself that R2 would refuse. */
  R2Exception(String message) {
    this(message, 0, null);
  }

  private R2Exception(String message, int code, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /**
   * What a runtime throws.
   *
   * @param words of R2, beginning with the action and ending with the code: {@code get: The
   *     requested range is not satisfiable (10039)}
   * @param cause the JavaScript or I/O error; null if there is none
   */
  public static R2Exception of(String words, @Nullable Throwable cause) {
    return new R2Exception("R2 could not " + words, codeIn(words), cause);
  }

  /** R2's number of the error; 0 if there is none. */
  public int code() {
    return code;
  }

  /** Whether it may well succeed if tried again: R2's own faults, and too many requests. */
  public boolean retryable() {
    return code == 10001 || code == 10043 || code == 10054 || code == 10058;
  }

  private static int codeIn(String words) {
    int open = words.lastIndexOf('(');
    if (open < 0 || !words.endsWith(")")) {
      return 0;
    }
    int code = 0;
    for (int i = open + 1; i < words.length() - 1; i++) {
      int digit = words.charAt(i) - '0';
      if (digit < 0 || digit > 9 || code > 1_000_000) {
        return 0;
      }
      code = code * 10 + digit;
    }
    return code;
  }
}
