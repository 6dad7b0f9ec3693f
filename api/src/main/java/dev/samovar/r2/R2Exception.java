package dev.samovar.r2;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.spi.ClientFault;
import dev.samovar.worker.PlatformException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * R2 refused, or could not be reached; the message has R2's own words.
 *
 * <p>If no handler catches it, what a client can cause is answered 4xx: 404 for a key that no
 * object can have or an upload that is over, 411 for a body without a length, 413 for more than
 * {@link R2Limits} allow, 416 for a range outside the object, 422 for another checksum, part or
 * key.
 *
 * @see <a href="https://developers.cloudflare.com/r2/api/error-codes/">R2: error codes</a>
 */
public final class R2Exception extends RuntimeException implements HttpFailure {

  /** A fault inside R2. */
  static final int INTERNAL = 10001;

  /** The upload is not there, or is over. */
  public static final int NO_SUCH_UPLOAD = 10024;

  /** The content does not have the checksum that was given. */
  public static final int BAD_DIGEST = 10037;

  /** The range is outside the object. */
  public static final int INVALID_RANGE = 10039;

  private final int code;
  private final transient @Nullable ClientFault fault;
  private final long size;

  /** A wrong use of this API. */
  R2Exception(String message) {
    this(message, 0, null, -1, null);
  }

  /** A value that R2 would refuse. */
  R2Exception(String message, ClientFault fault) {
    this(message, 0, fault, -1, null);
  }

  private R2Exception(
      String message, int code, @Nullable ClientFault fault, long size, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
    this.fault = fault;
    this.size = size;
  }

  /**
   * What a runtime throws.
   *
   * @param words of R2, beginning with the action and ending with the code: {@code get: The
   *     requested range is not satisfiable (10039)}
   * @param cause the JavaScript or I/O error; null if there is none
   */
  public static R2Exception of(String words, @Nullable Throwable cause) {
    int code = codeIn(words);
    return new R2Exception("R2 could not " + words, code, R2Faults.of(code), -1, cause);
  }

  /** A range outside of an object of that many bytes. */
  static R2Exception outside(long size, R2Exception cause) {
    return new R2Exception(
        "R2 could not get: the range is outside of the object, which has " + size + " bytes",
        INVALID_RANGE,
        R2Faults.of(INVALID_RANGE),
        size,
        cause);
  }

  /** The JavaScript error's name, such as {@code TypeError}; empty where R2 was not asked. */
  public Optional<String> platformName() {
    return PlatformException.nameOf(getCause());
  }

  @Override
  public Optional<HttpException> toHttp() {
    Optional<HttpException> answer = ClientFault.toHttp(fault);
    if (size >= 0) {
      answer.ifPresent(e -> e.withHeader("Content-Range", "bytes */" + size));
    }
    return answer;
  }

  /** R2's number of the error; 0 if there is none. */
  public int code() {
    return code;
  }

  /** Whether it may well succeed if tried again: R2's own faults, and too many requests. */
  public boolean retryable() {
    return code == INTERNAL || code == 10043 || code == 10054 || code == 10058;
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
