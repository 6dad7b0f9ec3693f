package dev.samovar.http;

import java.util.Optional;

/**
 * A part of a content, in bytes.
 *
 * @param first index of its first byte, from 0
 * @param last index of its last byte, inclusive
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14">RFC 9110 §14: range requests</a>
 */
public record ByteRange(long first, long last) {
  private static final long ABSENT = -1;
  private static final long MALFORMED = -2;

  /**
   * The part that a GET asks for; nothing if it asks for all, or for what need not be understood:
   * several parts, another unit, a malformed header.
   *
   * @param size of the whole, in bytes
   * @throws HttpException 416 if the part lies outside
   */
  public static Optional<ByteRange> requested(Request request, long size) {
    if (!request.method().equals("GET")) {
      return Optional.empty();
    }
    return request.header("Range").flatMap(header -> parse(header, size));
  }

  /** As {@link #requested(Request, long)}, and nothing if {@code If-Range} names another state. */
  public static Optional<ByteRange> requested(Request request, long size, Validators validators) {
    return validators.isRangeCurrent(request) ? requested(request, size) : Optional.empty();
  }

  /**
   * Read {@code bytes=0-99}, {@code bytes=100-} or {@code bytes=-50}.
   *
   * @throws HttpException 416 if the part lies outside
   */
  public static Optional<ByteRange> parse(String header, long size) {
    if (!Ascii.startsWithIgnoreCase(header, "bytes=")) {
      return Optional.empty();
    }
    String range = Ascii.trim(header.substring(6));
    int dash = range.indexOf('-');
    if (dash < 0) {
      return Optional.empty();
    }
    long start = number(range.substring(0, dash));
    long end = number(range.substring(dash + 1));
    if (start == MALFORMED || end == MALFORMED || start == ABSENT && end == ABSENT) {
      return Optional.empty();
    }
    if (start != ABSENT && end != ABSENT && end < start) {
      return Optional.empty();
    }
    return Optional.of(start == ABSENT ? suffix(end, size) : within(start, end, size));
  }

  /** In bytes. */
  public long length() {
    return last - first + 1;
  }

  /** The value of the Content-Range header of a 206. */
  public String contentRange(long size) {
    return "bytes " + first + "-" + last + "/" + size;
  }

  private static long number(String digits) {
    if (digits.isEmpty()) {
      return ABSENT;
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      if (!Ascii.isDigit(digits.charAt(i))) {
        return MALFORMED;
      }
      // No content is that large, so where it lies beyond does not matter.
      value = Math.min(10 * value + digits.charAt(i) - '0', Long.MAX_VALUE / 100);
    }
    return value;
  }

  private static ByteRange suffix(long length, long size) {
    if (length == 0 || size == 0) {
      throw notSatisfiable(size);
    }
    return new ByteRange(Math.max(0, size - length), size - 1);
  }

  private static ByteRange within(long start, long end, long size) {
    if (start >= size) {
      throw notSatisfiable(size);
    }
    return new ByteRange(start, end == ABSENT ? size - 1 : Math.min(end, size - 1));
  }

  private static HttpException notSatisfiable(long size) {
    return new HttpException(
            Status.RANGE_NOT_SATISFIABLE, "The content has " + size + " bytes; ask for less")
        .withHeader("Content-Range", "bytes */" + size);
  }
}
